import { consentStage } from '../../observation/index.ts';
import { choiceHistory } from '../consent/arrival.ts';
import { sentWithoutConsent, type SentAnyway } from '../consent/sent-without-consent.ts';
import { fail, named, orElse, pass, review, withoutObject } from './results.ts';
import type { Rule, RuleContext, RuleResult } from './rule.ts';

type More = Pick<RuleResult, 'params' | 'evidence'>;
type Says = 'fail' | 'asked' | 'called' | 'maybe-exempt';

const results: readonly (readonly [Says, (more: More) => RuleResult])[] = [
  ['fail', (more) => fail('fail', more)],
  ['asked', (more) => review('asked', { ...more, severity: 'medium' })],
  ['called', (more) => review('called', { ...more, severity: 'medium' })],
  ['maybe-exempt', (more) => review('maybe-exempt', { ...more, severity: 'medium', basis: 'audience-measurement' })],
];

function saysOf({ need, cookies, sent }: SentAnyway): Says {
  if (need === 'maybe-exempt') return 'maybe-exempt';
  if (cookies.length > 0) return 'fail';
  return sent.requests === null ? 'called' : 'asked';
}

function about(all: readonly SentAnyway[], make: (more: More) => RuleResult): readonly RuleResult[] {
  if (all.length === 0) return [];
  const hosts = named(all.map(({ sent }) => sent.host))['names'] ?? '';
  const cookies = named([...new Set(all.flatMap((one) => one.cookies))])['names'] ?? '';
  const count = all.reduce((sum, { sent }) => sum + (sent.requests ?? 0), 0);
  const evidence = all.map(({ sent }) => ({ kind: 'sent', host: sent.host }) as const);
  return [make({ params: { count, hosts, cookies }, evidence })];
}

function somethingRefused({ observation }: RuleContext): boolean {
  const stages = choiceHistory(observation).map(({ consent }) => consentStage(consent));
  const sent = (observation.sent ?? []).map(({ consent }) => consent);
  return [...stages, ...sent].some((stage) => stage === 'after-refusal' || stage === 'after-partial-choice');
}

/**
 * Checks that nothing goes to a tracker once it is refused. A failure where its own cookies went with the requests; that it
 * was asked at all is for a person to look at.
 */
export const trackerSentAfterRefusalRule: Rule = {
  id: 'tracker-sent-after-refusal',
  severity: 'high',
  basis: 'withdrawal',
  restsOn: ['third-party-hosts', 'sent'],
  evaluate: (context) => {
    const groups = Map.groupBy(sentWithoutConsent(context.observation), saysOf);
    const found = results.flatMap(([says, make]) => about(groups.get(says) ?? [], make));
    return orElse(found, somethingRefused(context) ? pass('pass') : withoutObject);
  },
};
