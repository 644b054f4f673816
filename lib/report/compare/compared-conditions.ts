import type { AuditReport } from '../../audit/index.ts';
import { askedServices, type ConsentChoice } from '../../observation/index.ts';
import { maskAddress, maskPublicAddress } from '../masking/mask-identifiers.ts';

/** What an audit was made under, as far as its result may hang on it. */
export type Condition =
  | 'page'
  | 'charter-address'
  | 'charter-language'
  | 'browser'
  | 'private-window'
  | 'login'
  | 'consent'
  | 'jar-at-start'
  | 'tool';

export type ConsentState = 'not-looked' | 'none' | 'unknown-format' | 'no-service' | 'accepted' | 'refused' | 'partial';

/** Plain values as the reports have them; null for "not known". */
export interface ConditionChange {
  readonly condition: Condition;
  readonly before: string | null;
  readonly after: string | null;
}

/** The conditions that two audits do not share: what differs between them may come from there alone. */
export function comparedConditions(before: AuditReport, after: AuditReport): readonly ConditionChange[] {
  const [old, recent] = [conditionsOf(before), conditionsOf(after)];
  return old.flatMap(([condition, value], at) => {
    const other = recent[at]?.[1] ?? null;
    return value === other ? [] : [{ condition, before: value, after: other }];
  });
}

function conditionsOf(report: AuditReport): readonly (readonly [Condition, string | null])[] {
  const { portal, charter, environment, observation, tool } = report;
  const { url } = charter.retrieval;
  return [
    ['page', maskAddress(portal.url)],
    ['charter-address', url === null ? null : maskPublicAddress(url)],
    ['charter-language', charter.content?.language ?? null],
    ['browser', `${environment.browser} ${environment.browserVersion}`],
    ['private-window', String(environment.privateWindow)],
    ['login', String(observation.events.some(({ kind }) => kind === 'login'))],
    ['consent', consentState(observation.consent)],
    ['jar-at-start', observation.jarSizeAtStart?.toString() ?? null],
    ['tool', tool.version],
  ];
}

function consentState(consent: ConsentChoice): ConsentState {
  if (consent.kind !== 'choice') return consent.kind;
  const answers = new Set(Object.values(askedServices(consent.services)));
  if (answers.size === 0) return 'no-service';
  if (answers.size === 2) return 'partial';
  return answers.has(true) ? 'accepted' : 'refused';
}
