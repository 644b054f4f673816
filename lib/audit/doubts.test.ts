import { describe, expect, it } from 'vitest';
import { inDays, ruleInput, setBy, versionOf } from '../../tests/fixtures/rules/rule-input.ts';
import type { Coverage, CoverageEntry, CoverageNote } from '../observation/index.ts';
import { audit } from './index.ts';
import type { AuditInput, CharterVersion } from './index.ts';
import { platformRows, sampleRow } from '../../tests/fixtures/audit/declared.ts';
import { samplePortal } from '../../tests/fixtures/audit/observed.ts';

/** Lines that an officer would read as certain, where nothing certain was seen. */
const outcomes = (input: AuditInput, rule: string): readonly string[] =>
  audit(input)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ outcome, message }) => `${outcome} ${message.id.replace(`rule.${rule}.`, '')}`);

const unread = { observation: { consent: { kind: 'unknown-format' } } } as const;
const refusedAll = {
  observation: { consent: { kind: 'choice', services: { matomo: false }, madeAt: null } },
} as const;

const firstSeen = (moment: string) => ({ at: moment, page: 'https://data.exemple.test/', how: 'snapshot' }) as const;

describe('trackers and the choice', () => {
  it.each([
    ['a choice that cannot be read', unread, null, 'needs-review unread-choice'],
    ['set while the choice was not known', {}, setBy({ consent: 'unknown' }), 'needs-review snapshot'],
    // It may have been there before: a setting that was seen does not undo a presence that nobody saw begin.
    ['set again after an acceptance', unread, setBy({ consent: 'after-acceptance' }), 'needs-review unread-choice'],
  ] as const)('%s', (_, given, setter, expected) => {
    const input = ruleInput({
      cookies: [{ name: '_ga', setter }],
      observation: { consent: { kind: 'none' } },
      ...given,
    });
    expect(outcomes(input, 'tracker-before-choice')).toEqual([expected]);
  });

  const chosen = { kind: 'choice', services: { ga: true }, madeAt: null } as const;
  const [start, later, last] = ['2026-11-20T10:00:00Z', '2026-11-20T10:01:00Z', '2026-11-20T10:02:00Z'];

  it.each([
    ['there before a choice made in the audit', start, later, 'needs-review earlier'],
    ['there with the choice from the start', start, start, 'needs-review choice-at-start'],
    ['come after a choice there from the start', later, start, 'pass pass'],
    ['come after a choice made in the audit', last, later, 'pass pass'],
    ['found by the look that found the choice', later, later, 'pass pass'],
  ])('one whose setting was not seen, %s', (_, seen, choice, expected) => {
    const input = ruleInput({
      cookies: [{ name: '_ga', firstSeen: firstSeen(seen) }],
      observation: {
        startedAt: start,
        consent: chosen,
        events: [{ kind: 'consent-choice', at: choice, evidence: 'cookie' }],
      },
    });
    expect(outcomes(input, 'tracker-before-choice')).toEqual([expected]);
  });

  it('one of a service that the record does not name, where all that was asked was refused', () => {
    const input = ruleInput({ cookies: [{ name: '_fbp' }], ...refusedAll });
    expect(outcomes(input, 'tracker-after-refusal')).toEqual(['pass pass']);
    expect(outcomes(input, 'tracker-kept-after-withdrawal')).toEqual(['needs-review snapshot']);
  });
});

const nothing = 'not-applicable rule.any.nothing';

describe('a refusal', () => {
  const tracker = { name: '_ga', setter: null };

  it.each([
    ['none recorded', { kind: 'none' }, [tracker], nothing],
    ['all accepted', { kind: 'choice', services: { ga: true }, madeAt: null }, [tracker], nothing],
    ['that cannot be read', { kind: 'unknown-format' }, [tracker], 'not-applicable rule.any.choice-not-looked'],
    ['not looked for', { kind: 'not-looked' }, [tracker], 'not-applicable rule.any.choice-not-looked'],
    ['not looked for, and no tracker there', { kind: 'not-looked' }, [], nothing],
    ['and no tracker there', { kind: 'choice', services: { ga: false }, madeAt: null }, [], 'pass pass'],
    ['of its service', { kind: 'choice', services: { ga: false }, madeAt: null }, [tracker], 'needs-review snapshot'],
  ] as const)('%s', (_, consent, cookies, expected) => {
    expect(outcomes(ruleInput({ cookies, observation: { consent } }), 'tracker-kept-after-withdrawal')).toEqual([
      expected,
    ]);
  });
});

describe('a parent domain’s cookie that no row names', () => {
  it.each([
    ['not seen being set', null, 'reason.undeclared.parent-unseen'],
    ['seen being set here', setBy({}), 'reason.undeclared.parent'],
  ])('%s', (_, setter, reason) => {
    const cookies = [{ name: '_ga', domain: 'exemple.test', origin: 'parent-domain', setter }] as const;
    expect(audit(ruleInput({ cookies })).observed[0]?.reason.id).toBe(reason);
  });
});

describe('the provider that a row names', () => {
  const row = { name: 'sessionid', provider: 'Opendatasoft' };
  const own = { name: 'sessionid' };
  const others = { name: 'sessionid', domain: 'cartes.tiers.test', origin: 'third-party' } as const;

  it.each([
    ['the portal’s own', [own], ['pass pass']],
    ['the portal’s own and another party’s', [own, others], ['needs-review other-party']],
    ['another party’s alone', [others], ['needs-review other-party']],
  ])('is not said to be wrong where a cookie of its name is %s', (_, cookies, expected) => {
    expect(outcomes(ruleInput({ rows: [row], cookies }), 'provider-differs')).toEqual(expected);
  });

  it('is shown with the cookie of the other party', () => {
    const finding = audit(ruleInput({ rows: [row], cookies: [own, others] })).findings.find(
      ({ rule }) => rule === 'provider-differs',
    );
    expect(finding?.evidence).toEqual([
      { kind: 'observed', key: 'sessionid;cartes.tiers.test;/;;0' },
      { kind: 'declared', index: 0 },
    ]);
  });
});

describe('where the charter stands', () => {
  it.each(['not-found', 'http-error', 'unreachable'] as const)('is not said of a page that was %s', (status) => {
    expect(outcomes(ruleInput({ charter: null, retrieval: { status } }), 'charter-on-another-host')).toEqual([nothing]);
  });

  it.each([
    ['nobody knows', null, 'needs-review redirects-somewhere'],
    ['is known', 'https://www.autre.test/cookies', 'needs-review redirects'],
  ])('where it leads on to another address and that address %s', (_, location, expected) => {
    const input = ruleInput({ charter: null, retrieval: { status: 'redirects-elsewhere', location } });
    expect(outcomes(input, 'charter-on-another-host')).toEqual([expected]);
  });
});

describe('lifetimes', () => {
  const twice = [
    { name: 'a', duration: { text: '1 jour', seconds: 86_400 } },
    { name: 'a', duration: { text: '1 an', seconds: 31_536_000 } },
  ];

  it('of a name declared twice: the longest counts', () => {
    const input = ruleInput({ rows: twice, cookies: [{ name: 'a', session: false, expiresAt: inDays(30) }] });
    expect(outcomes(input, 'lifetime-over-declared')).toEqual(['pass within']);
  });

  it.each([
    ['choice-over-6-months', 'cookies_preferences'],
    ['audience-over-13-months', '_pk_id'],
  ])('neither observed nor stated: %s has nothing to judge', (rule, name) => {
    expect(outcomes(ruleInput({ rows: [{ name, duration: null }] }), rule)).toEqual([nothing]);
    const stated = ruleInput({ rows: [{ name, duration: { text: '1 mois', seconds: 2_592_000 } }] });
    expect(outcomes(stated, rule)).toEqual(['pass pass']);
  });

  it('of audience measurement at the browsers’ cap: over 13 months', () => {
    const input = ruleInput({ cookies: [{ name: '_pk_id.1.abcd', session: false, expiresAt: inDays(400) }] });
    expect(outcomes(input, 'audience-over-13-months')).toEqual(['needs-review observed']);
  });
});

const row = (name: string, seconds: number | null = null): CharterVersion['declared'][number] => ({
  name,
  duration: seconds === null ? null : { text: '', seconds },
});

describe('other languages', () => {
  const rows = [row('a', 60)];

  it.each([
    ['could not be read', versionOf([], { status: 'unreachable', content: null }), 'needs-review not-looked'],
    ['declares nothing', versionOf([], { content: 'no-table' }), 'needs-review no-table'],
    ['another lifetime', versionOf([row('a', 90)]), 'fail fail'],
    ['no lifetime beside one', versionOf([row('a')]), 'pass pass'],
    ['not wholly understood', versionOf([row('b')], { whole: false }), 'needs-review review'],
  ])('%s', (_, version, expected) => {
    expect(outcomes(ruleInput({ rows, otherLanguages: [version] }), 'languages-agree')).toEqual([expected]);
  });

  it('none known: nothing is said', () => {
    expect(outcomes(ruleInput({ rows }), 'languages-agree')).toEqual([nothing]);
  });
});

const portal = samplePortal('data.exemple.test');
const jar = (notes: readonly CoverageNote[]): CoverageEntry => ({
  scope: { kind: 'first-party-jar', host: portal.host },
  outcome: { state: 'looked', count: 0 },
  notes,
});
const tiers = (notes: readonly CoverageNote[], outcome?: CoverageEntry['outcome']): CoverageEntry => ({
  scope: { kind: 'third-party', host: 'www.youtube.com' },
  outcome: outcome ?? { state: 'looked', count: 0 },
  notes,
});
const auditWith = (coverage: Coverage, rows = platformRows): ReturnType<typeof audit> =>
  audit(ruleInput({ rows, cookies: [{ name: 'csrftoken' }], observation: { coverage } }));

describe('a portal that looks clean because something was in the way', () => {
  it('looks clean where nothing was', () => {
    expect(auditWith([jar([])]).summary.overall.id).toBe('overall.honest');
  });

  it.each([
    ['no cookie seen, some declared', [], platformRows, 'overall.nothing-seen'],
    [
      'no cookie of the portal seen, but one that the platform shares',
      ['.exemple.test'],
      platformRows,
      'overall.nothing-seen',
    ],
  ] as const)('does not tell the truth where nothing put it to the test: %s', (_, domains, rows, expected) => {
    const cookies = domains.map((domain) => ({ name: 'platform', domain, hostOnly: false }));
    const report = audit(ruleInput({ rows, cookies, observation: { coverage: [jar([])] } }));
    expect(report.summary.overall.id).toBe(expected);
  });

  it.each(['requests-blocked', 'cookies-not-kept', 'near-cookie-limit'] as const)('%s: does not look clean', (note) => {
    const report = auditWith([jar([note])]);
    expect(report.summary.overall.id).toBe('overall.to-look-at');
    expect(report.findings.map(({ message }) => message.id)).toContain(`rule.everything-looked-at.${note}`);
  });

  it.each(['third-party-cookies-blocked', 'blocking-not-known'] as const)('%s: does not look clean', (note) => {
    expect(auditWith([jar([]), tiers([note])]).summary.overall.id).toBe('overall.to-look-at');
  });
});

describe('a declared cookie of a third party', () => {
  const youtube = sampleRow({ name: 'YSC', provider: 'YouTube' });
  const hidden = { state: 'not-looked', reason: 'blocked' } as const;

  it.each([
    ['nothing in the way', tiers([]), 'missing', 'reason.missing'],
    ['blocked by the browser', tiers(['third-party-cookies-blocked']), 'not-looked', 'reason.not-looked.blocked'],
    ['nobody watched', tiers(['blocking-not-known']), 'not-looked', 'reason.not-looked.blocking-not-known'],
    ['stopped', tiers([], hidden), 'not-looked', 'reason.not-looked.blocked'],
  ] as const)('%s', (_, entry, verdict, reason) => {
    const [judged] = auditWith([jar([]), entry], [youtube]).declared;
    expect([judged?.verdict, judged?.reason.id.startsWith(reason)]).toEqual([verdict, true]);
  });
});
