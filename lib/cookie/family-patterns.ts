import type { NameFamily } from './families.ts';
import { isNearName } from './near-name.ts';
import type { Pattern } from './pattern/pattern.ts';
import { readRegularExpression } from './pattern/read-regular-expression.ts';

const SEPARATOR_END = /[._-]+$/;

function stem(name: string): string {
  return name.replace(SEPARATOR_END, '');
}

/** The names that a family stands for. */
export function familyPatterns(family: NameFamily): readonly Pattern[] {
  return family.members.flatMap((member) => readRegularExpression(member) ?? []);
}

/** `_hjSessionUser` and `_hjSessionUser_` are the same family; `_ga_` is one and `_ga` is not. */
export function isFamilyName(name: string, family: NameFamily): boolean {
  return name === family.name || (SEPARATOR_END.test(name) && stem(name) === family.name);
}

/** Whether a name probably misspells a family's: `_Pk_session` for `_pk_ses`. */
export function isNearFamilyName(name: string, family: NameFamily): boolean {
  if (isFamilyName(name, family) || SEPARATOR_END.test(name) !== SEPARATOR_END.test(family.name)) return false;
  return isNearName(name, family.name);
}
