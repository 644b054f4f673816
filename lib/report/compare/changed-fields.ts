import type { JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { lifetimeSeen } from '../../observation/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import { daysOf } from '../wording/lifetime-days.ts';

export type ComparedField =
  | 'verdict'
  | 'secure'
  | 'httpOnly'
  | 'sameSite'
  | 'hostOnly'
  | 'lifetime'
  | 'party'
  | 'provider'
  | 'service'
  | 'purpose'
  | 'duration'
  | 'category';

/** Plain values as the reports have them; null for "not stated". */
export interface FieldChange {
  readonly field: ComparedField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Two days of difference are the moment of looking, not a change of the portal. */
const sameLifetimeSeconds = 2 * 86_400;

/** What is to be known of the two audits that cookies are compared of. */
export interface TwoAudits {
  /** Whether the charter was read in both: else a verdict changed with the reading alone. */
  readonly charters: boolean;
  /** When the jars were listed, ISO 8601. */
  readonly listedBefore: string;
  readonly listedAfter: string;
}

export function changedCookie(
  before: JudgedCookie,
  after: JudgedCookie,
  { charters, listedBefore, listedAfter }: TwoAudits,
): readonly FieldChange[] {
  const [old, recent] = [before.cookie, after.cookie];
  return [
    ...(charters ? changed('verdict', before.verdict, after.verdict) : []),
    ...changed('secure', String(old.secure), String(recent.secure)),
    ...changed('httpOnly', String(old.httpOnly), String(recent.httpOnly)),
    ...changed('sameSite', old.sameSite, recent.sameSite),
    ...changed('hostOnly', String(old.hostOnly), String(recent.hostOnly)),
    ...changed('party', old.party, recent.party),
    ...changedLifetime(lifetimeOf(old, listedBefore), lifetimeOf(recent, listedAfter)),
  ];
}

export function changedRow(before: JudgedDeclaration, after: JudgedDeclaration): readonly FieldChange[] {
  const [old, recent] = [before.declared, after.declared];
  // Where one audit could not look, the verdict changed with the looking alone.
  const looked = before.verdict !== 'not-looked' && after.verdict !== 'not-looked';
  return [
    ...(looked ? changed('verdict', before.verdict, after.verdict) : []),
    ...changed('provider', old.provider, recent.provider),
    ...changed('service', old.service, recent.service),
    ...changed('purpose', old.purpose, recent.purpose),
    ...changed('duration', old.duration?.text ?? null, recent.duration?.text ?? null),
    ...changed('category', old.categoryText, recent.categoryText),
  ];
}

function changed(field: ComparedField, before: string | null, after: string | null): readonly FieldChange[] {
  return before === after ? [] : [{ field, before, after }];
}

/** What is known of a lifetime, in seconds. */
interface Lifetime {
  readonly seconds: number;
  /** What was asked for when it was set; else only what was left when the jar was listed, which is less. */
  readonly whole: boolean;
}

/** Null for a session cookie. */
function lifetimeOf(cookie: ObservedCookie, observedAt: string): Lifetime | null {
  const { asked, left } = lifetimeSeen(cookie, observedAt);
  if (cookie.expiresAt === null || left === null) return null;
  return asked !== null && asked > 0 ? { seconds: asked, whole: true } : { seconds: left, whole: false };
}

/** A cookie that is only older in one of the two jars has not changed: its lifetime must be another for certain. */
function changedLifetime(before: Lifetime | null, after: Lifetime | null): readonly FieldChange[] {
  if (before !== null && after !== null && !surelyDiffer(before, after)) return [];
  const days = (lifetime: Lifetime | null): string | null => daysOf(lifetime?.seconds ?? null)?.toString() ?? null;
  return changed('lifetime', days(before), days(after));
}

function surelyDiffer(a: Lifetime, b: Lifetime): boolean {
  const more = a.seconds - b.seconds;
  if (Math.abs(more) < sameLifetimeSeconds) return false;
  return more > 0 ? b.whole : a.whole;
}
