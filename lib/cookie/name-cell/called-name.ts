import { isNameAtLeast } from '../name-plausibility.ts';
import { WELL_KNOWN_NAMES } from '../well-known-names.ts';

/** Well-known names that are words of a language as well. */
export function isGenericName(name: string): boolean {
  return /^(?:session|presence|locale|lang|language|theme|token|user|id|fr|sb|oo|consent|search)$/i.test(name);
}

/** A word in lower case only, which may be any word of a language. */
export function isPlainWord(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}

const COOKIE_BEFORE =
  /^(?:(?:le|la|the|das|der|el|il|o|het|de) )?(?:cookies?|traceur|tracker|galeta|galleta) (?=\S+$)/iu;

/** "Cookie JSESSIONID": what the word for cookies stands before, unless it is a word itself ("Cookie session"). */
export function afterCookieWord(text: string): string | null {
  const before = COOKIE_BEFORE.exec(text);
  const name = before === null ? '' : text.slice(before[0].length);
  const isName =
    isNameAtLeast(name, 'possible') && (!isPlainWord(name) || (WELL_KNOWN_NAMES.has(name) && !isGenericName(name)));
  return isName ? name : null;
}
