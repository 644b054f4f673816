import { isNameAtLeast } from '../name-plausibility.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { WELL_KNOWN_NAMES } from '../../words/names/well-known-names.ts';

/** Well-known names that are words of a language as well. */
export function isGenericName(name: string): boolean {
  return /^(?:session|presence|locale|lang|language|theme|token|user|id|fr|sb|oo|consent|search)$/i.test(name);
}

/** A word in lower case only, which may be any word of a language. */
export function isPlainWord(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}

/* Cookies named as the product that sets them: in prose the word is the product's. */
const PRODUCTS: ReadonlySet<string> = new Set(['tarteaucitron', 'datadome']);

/**
 * A name that says by itself that it is one, wherever it stands: `PHPSESSID` in "Cookie de session PHPSESSID". Not a
 * short one, nor a product's.
 */
export function isUnmistakable(name: string): boolean {
  return name.length > 5 && WELL_KNOWN_NAMES.has(name) && !isGenericName(name) && !PRODUCTS.has(name);
}

const COOKIE_BEFORE =
  /^(?:(?:le|la|the|das|der|el|il|o|het|de) )?(?:cookies?|traceur|tracker|galeta|galleta) (?=\S+$)/iu;

/** A word that may be any word, unless well-known software calls its cookie so: `tarteaucitron`, but not `session`. */
export function mayBeAnyWord(name: string): boolean {
  return isPlainWord(name) && (!WELL_KNOWN_NAMES.has(name) || isGenericName(name));
}

/** "Cookie JSESSIONID": what the word for cookies stands before, unless it is a word itself ("Cookie session"). */
export function afterCookieWord(text: string): string | null {
  const before = COOKIE_BEFORE.exec(text);
  const name = before === null ? '' : text.slice(before[0].length);
  return isNameAtLeast(name, 'possible') && !mayBeAnyWord(name) ? name : null;
}

/** "Cookie__pk_id": a name that software sets, without the word for cookies that is glued to it. */
export function withoutGluedWord(token: string): string {
  const name = token.replace(/^cookies?[_:-](?=_)/i, '');
  return name !== token && isKnownName(name) ? name : token;
}
