import type { JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { daysOf, remainingSeconds } from '../rows/lifetime-days.ts';

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
const sameLifetimeDays = 2;

export function changedCookie(before: JudgedCookie, after: JudgedCookie): readonly FieldChange[] {
  const [old, recent] = [before.cookie, after.cookie];
  return [
    ...changed('verdict', before.verdict, after.verdict),
    ...changed('secure', String(old.secure), String(recent.secure)),
    ...changed('httpOnly', String(old.httpOnly), String(recent.httpOnly)),
    ...changed('sameSite', old.sameSite, recent.sameSite),
    ...changed('hostOnly', String(old.hostOnly), String(recent.hostOnly)),
    ...changed('party', old.party, recent.party),
    ...changedLifetime(daysOf(remainingSeconds(old)), daysOf(remainingSeconds(recent))),
  ];
}

export function changedRow(before: JudgedDeclaration, after: JudgedDeclaration): readonly FieldChange[] {
  const [old, recent] = [before.declared, after.declared];
  return [
    ...changed('verdict', before.verdict, after.verdict),
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

/** Days left when first seen; null for a session cookie. */
function changedLifetime(before: number | null, after: number | null): readonly FieldChange[] {
  if (before !== null && after !== null && Math.abs(before - after) < sameLifetimeDays) return [];
  return changed('lifetime', before?.toString() ?? null, after?.toString() ?? null);
}
