import { describe, expect, it } from 'vitest';
import { at, ruleInput } from '../../../tests/fixtures/rules/rule-input.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { ConsentChoice, CoverageEntry, SentRequests } from '../../observation/index.ts';
import { audit, type Finding } from '../index.ts';

const rule = 'tracker-sent-after-refusal';
const refused: ConsentChoice = { kind: 'choice', services: { ga: false, xiti: false }, madeAt: null };
const partly: ConsentChoice = { kind: 'choice', services: { ga: false, xiti: true }, madeAt: null };
const accepted: ConsentChoice = { kind: 'choice', services: { ga: true, xiti: true }, madeAt: null };
const ga = 'www.google-analytics.com';

const to = (host: string, own: Partial<SentRequests> = {}): SentRequests => ({
  host,
  consent: 'after-refusal',
  requests: 3,
  cookies: [],
  from: at,
  to: at,
  ...own,
});

const scope = { kind: 'sent', origin: 'https://data.exemple.test' } as const;
const watched: CoverageEntry = { scope, outcome: { state: 'looked', count: 3 }, notes: [] };
const unwatched: CoverageEntry = { scope, outcome: { state: 'not-looked', reason: 'not-asked' }, notes: [] };

function found(consent: ConsentChoice, sent: readonly SentRequests[], entry = watched): readonly Finding[] {
  const choices = [{ consent, since: at, until: at }];
  const observation = { consent, choices, sent, thirdPartyHosts: sent.map(({ host }) => host), coverage: [entry] };
  return audit(ruleInput({ observation })).findings.filter((finding) => finding.rule === rule);
}

const outcome = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.outcome} ${one.message.id.replace(`rule.${rule}.`, '')}`);

describe('what is sent after a refusal', () => {
  it.each([
    ['its own cookies go with it', refused, [to(ga, { cookies: ['_ga'] })], 'fail fail'],
    ['it is asked without a cookie', refused, [to(ga)], 'needs-review asked'],
    ['the page’s own list alone tells', refused, [to(ga, { requests: null, cookies: null })], 'needs-review called'],
    ['the tool can be exempt', refused, [to('logs.xiti.com', { cookies: ['uid'] })], 'needs-review maybe-exempt'],
    [
      'a known cookie goes to a host nobody knows',
      refused,
      [to('pub.doubleclick.net', { cookies: ['IDE'] })],
      'fail fail',
    ],
    ['maps and fonts', refused, [to('fonts.googleapis.com'), to('tuiles.carte.test', { cookies: ['x'] })], 'pass pass'],
    ['before the choice', refused, [to(ga, { consent: 'before-choice', cookies: ['_ga'] })], 'pass pass'],
    ['nobody knows under which choice', refused, [to(ga, { consent: 'unknown', cookies: ['_ga'] })], 'pass pass'],
    [
      'its service is refused, another accepted',
      partly,
      [to(ga, { consent: 'after-partial-choice', cookies: ['_ga'] })],
      'fail fail',
    ],
    [
      'its service is accepted, another refused',
      partly,
      [to('logs.xiti.com', { consent: 'after-partial-choice' })],
      'pass pass',
    ],
    [
      'all accepted',
      accepted,
      [to(ga, { consent: 'after-acceptance', cookies: ['_ga'] })],
      'not-applicable rule.any.nothing',
    ],
    ['nothing chosen', { kind: 'none' } as const, [], 'not-applicable rule.any.nothing'],
  ])('%s', (_, consent, sent, expected) => {
    expect(outcome(found(consent, sent))).toEqual([expected]);
  });

  it('is not said to be nothing where nobody watched', () => {
    expect(outcome(found(refused, [], unwatched))).toEqual(['not-applicable rule.any.not-looked']);
  });

  it('is told as a person would', () => {
    const [finding] = found(refused, [to('google-analytics.com', { cookies: ['_ga'] })]);
    const said = createTranslator('fr').say(finding?.message ?? { id: '', params: {} });
    expect(said.replaceAll(/\s/g, ' ')).toBe(
      '3 requêtes vers google-analytics.com après votre refus, avec des cookies de ces tiers : _ga.',
    );
  });
});
