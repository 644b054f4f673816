import { describe, expect, it } from 'vitest';
import { looked, place, refused, storagePlace } from '../../../tests/fixtures/coverage.ts';
import { ruleInput } from '../../../tests/fixtures/rules/rule-input.ts';
import type { Coverage, CoverageEntry } from '../../observation/index.ts';
import { audit } from '../index.ts';
import { rules } from './rules.ts';
import type { AuditInput } from '../index.ts';
import { platformRows } from '../../../tests/fixtures/audit/declared.ts';

const host = 'data.exemple.test';
const jar = place({ kind: 'first-party-jar', host }, looked);
const tiers = (outcome: CoverageEntry['outcome']): CoverageEntry =>
  place({ kind: 'third-party', host: 'www.youtube.com' }, outcome);
const storage = (part: 'local-storage' | 'cache-storage', outcome: CoverageEntry['outcome']): CoverageEntry =>
  storagePlace(host, part, outcome);

const outcomes = (input: AuditInput, rule: string): readonly string[] =>
  audit(input)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ outcome, message }) => `${outcome} ${message.id.replace(`rule.${rule}.`, '')}`);
const nothing = 'not-applicable rule.any.nothing';

const hosts = (outcome: CoverageEntry['outcome'], notes: CoverageEntry['notes'] = []): CoverageEntry => ({
  ...place({ kind: 'third-party-hosts', origin: 'https://portail-exemple.test' }, outcome),
  notes,
});

/** Every place of a portal, each with one outcome. */
const coverageOn = (portal: string, outcome: CoverageEntry['outcome']): Coverage => [
  place({ kind: 'first-party-jar', host: portal }, outcome),
  place({ kind: 'parent-domain', domain: portal.replace(/^[^.]+\./u, '') }, outcome),
  place({ kind: 'partitioned', topLevelSite: `https://${portal}` }, outcome),
  place({ kind: 'third-party-hosts', origin: `https://${portal}` }, outcome),
  place({ kind: 'third-party', host: 'www.youtube.com' }, outcome),
  place({ kind: 'other-storage', origin: `https://${portal}` }, outcome),
  place({ kind: 'setters', origin: `https://${portal}` }, outcome),
];

describe('nothing looked at', () => {
  const hidden = [place(jar.scope, refused)];

  it('is no proof that nothing is missing', () => {
    const input = ruleInput({ rows: platformRows, observation: { coverage: hidden } });
    expect(outcomes(input, 'missing-cookies')).toEqual(['not-applicable rule.any.not-looked']);
  });

  const resting = rules.flatMap(({ id, restsOn }) => (restsOn.length > 0 ? [[id, restsOn] as const] : []));

  it.each(resting)('is neither met nor without object: %s', (rule, restsOn) => {
    const coverage = coverageOn('exemple.opendatasoft.com', refused).filter(({ scope }) =>
      restsOn.includes(scope.kind),
    );
    const consent = { kind: 'choice', services: { ga: false }, madeAt: null } as const;
    const rows = platformRows.map((row) => ({ ...row, duration: { text: '1 an', seconds: 31_536_000 } }));
    const input = ruleInput({ host: 'exemple.opendatasoft.com', rows, observation: { consent, coverage } });
    expect(coverage.length).toBeGreaterThan(0);
    expect(outcomes(input, rule).filter((outcome) => /^pass|any\.(?:nothing|none-seen)$/u.test(outcome))).toEqual([]);
  });
});

describe('a part not looked at', () => {
  const partly = 'not-applicable rule.any.partly-looked';
  const wholly = 'not-applicable rule.any.not-looked';

  it.each<[string, string, Coverage, string]>([
    ['the only third party', 'third-party-undeclared', [jar, tiers(refused)], wholly],
    ['a third party looked at', 'third-party-undeclared', [jar, tiers(looked)], 'pass pass'],
    ['one of two third parties', 'third-party-undeclared', [jar, tiers(looked), tiers(refused)], partly],
    ['a third party, for the portal’s own cookies', 'undeclared-cookies', [jar, tiers(refused)], 'pass pass'],
    [
      'one part of the storage',
      'other-storage-undeclared',
      [storage('local-storage', looked), storage('cache-storage', refused)],
      partly,
    ],
    ['all of the storage', 'other-storage-undeclared', [storage('local-storage', refused)], wholly],
    ['none of the storage', 'other-storage-undeclared', [storage('local-storage', looked)], nothing],
  ])('%s: %s', (_, rule, coverage, expected) => {
    const input = ruleInput({
      rows: platformRows,
      cookies: [{ name: 'csrftoken' }],
      observation: { coverage, thirdPartyHosts: ['www.youtube-nocookie.test'] },
    });
    expect(outcomes(input, rule)).toEqual([expected]);
  });

  /** As an audit leaves it before the third parties are asked for: nearly every first one. */
  const firstAudit: Coverage = [
    jar,
    place({ kind: 'partitioned', topLevelSite: 'https://exemple.test' }, { state: 'not-looked', reason: 'not-asked' }),
    tiers({ state: 'not-looked', reason: 'not-asked' }),
  ];

  it.each([
    ['undeclared-cookies', 'pass pass'],
    ['probably-misspelt', 'pass pass'],
    ['missing-cookies', 'pass pass'],
    ['cookie-not-secure', 'pass pass'],
    ['audience-over-13-months', nothing],
    ['session-readable-by-scripts', nothing],
    ['third-party-undeclared', wholly],
    ['tracker-before-choice', partly],
  ])('before third parties are asked for, %s: %s', (rule, expected) => {
    const input = ruleInput({
      rows: platformRows,
      cookies: [{ name: 'csrftoken' }],
      observation: { coverage: firstAudit, thirdPartyHosts: ['tuiles.exemple-tiers.test'] },
    });
    expect(outcomes(input, rule)).toEqual([expected]);
  });

  it('does not question what no cookie could change', () => {
    const accepted = { kind: 'choice', services: { ga: true }, madeAt: null } as const;
    const input = ruleInput({
      rows: platformRows,
      cookies: [{ name: 'csrftoken' }],
      observation: { coverage: [place(jar.scope, refused), tiers(refused)], consent: accepted },
    });
    expect(outcomes(input, 'tracker-after-refusal')).toEqual([nothing]);
    expect(outcomes(input, 'lifetime-over-declared')).toEqual([nothing]);
  });

  it('does not hide what was found elsewhere', () => {
    const coverage = [jar, place({ kind: 'parent-domain', domain: 'test' }, refused)] as const;
    const input = ruleInput({ rows: platformRows, cookies: [{ name: 'inconnu' }], observation: { coverage } });
    expect(outcomes(input, 'undeclared-cookies')).toEqual(['fail unknown']);
  });

  it.each([
    ['could not be asked', null, 'not-applicable rule.any.page-not-asked'],
    ['was asked', [], nothing],
  ] as const)('a page without third parties that %s', (_, namesSeenByPage, expected) => {
    const input = ruleInput({ observation: { coverage: [jar], namesSeenByPage } });
    expect(outcomes(input, 'third-party-undeclared')).toEqual([expected]);
  });

  const hidden = { state: 'not-looked', reason: 'timeline-cut' } as const;
  it.each([
    ['was watched from the start', [hosts(looked)], nothing],
    ['was open before', [hosts(looked, ['opened-before'])], 'not-applicable rule.any.none-seen'],
    ['may hide some', [hosts(hidden)], 'not-applicable rule.any.not-looked'],
    ['may hide some, and was open before', [hosts(hidden, ['opened-before'])], 'not-applicable rule.any.not-looked'],
    [
      'may hide some beside one that was looked at',
      [hosts(hidden), tiers(looked)],
      'not-applicable rule.any.partly-looked',
    ],
  ] as const)('a page that was seen loading from no other site and %s', (_, coverage, expected) => {
    const input = ruleInput({ rows: platformRows, observation: { coverage: [jar, ...coverage] } });
    expect(outcomes(input, 'third-party-undeclared')).toEqual([expected]);
  });
});
