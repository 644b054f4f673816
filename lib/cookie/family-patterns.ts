import type { NameFamily } from '../words/names/name-families.ts';
import { isNearName } from './near-name.ts';
import type { Pattern } from './pattern/pattern.ts';
import { readRegularExpression } from './pattern/read-regular-expression.ts';

const SEPARATOR_END = /[._-]$/;

/** Separators are looked for behind the name alone: a name of thousands of them would be gone through from each. */
function isWithSeparators(name: string, family: NameFamily): boolean {
  if (SEPARATOR_END.test(family.name) || !name.startsWith(family.name)) return false;
  return /^[._-]+$/.test(name.slice(family.name.length));
}

/** `_hj.*` without its wildcard; null for a name that has none at its end. */
export function withoutOpenEnd(name: string): string | null {
  return name.endsWith('.*') ? name.slice(0, -2) : null;
}

/** The names that a family stands for. */
export function familyPatterns(family: NameFamily): readonly Pattern[] {
  return family.members.flatMap((member) => readRegularExpression(member) ?? []);
}

/* The vendors' own words for what fills a name, as they are left where a page has lost the brackets around them. */
const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(
  'id uid hash container measurement property site website idsite siteid appid sitehash domainhash'.split(' '),
);

/**
 * `_ga_ID`, `_ga_container-id`, `_pk_id.idsite.hash`: a family's name with words for its identifiers. Not a mere `_id`,
 * with which real names end; and not in families of one word, whose names are too short to say who is meant.
 */
function isFilledWithWords(name: string, family: NameFamily): boolean {
  const rest = name.slice(family.name.length);
  if (!name.startsWith(family.name) || !/[._-]/.test(family.name) || rest === 'id' || rest === '_id') return false;
  if (!SEPARATOR_END.test(family.name) && !/^[._-]/.test(rest)) return false;
  const words = rest.split(/[._-]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => IDENTIFIER_WORDS.has(word.toLowerCase()));
}

/** `_hjSessionUser` and `_hjSessionUser_` are the same family; `_ga_` is one and `_ga` is not. */
export function isFamilyName(name: string, family: NameFamily): boolean {
  return name === family.name || isWithSeparators(name, family) || isFilledWithWords(name, family);
}

/** Whether a name probably misspells a family's: `_Pk_session` for `_pk_ses`. */
export function isNearFamilyName(name: string, family: NameFamily): boolean {
  if (isFamilyName(name, family) || SEPARATOR_END.test(name) !== SEPARATOR_END.test(family.name)) return false;
  return isNearName(name, family.name);
}
