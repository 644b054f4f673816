import { GENERIC_WORDS, VENDOR_WORDS } from '../../words/generic-words.ts';

/* Words around a vendor's name: "Cookie Matomo", "cookies de Google", "from Facebook". */
const EDGE_WORDS =
  /^(?:the|a|le|la|les|l['’]|il|el|der|die|das|de|du|des|d['’]|of|from|by|von|par|di|da|van|do|cookies?|galetes?|pixels?|traceurs?|trackers?)\s+|\s+(?:cookies?|galetes?|pixels?|traceurs?|trackers?|de|of|by|von|par)$/iu;

const MAX_WORDS = 4;

function trimEdges(text: string): string {
  let trimmed = text.trim();
  for (let round = 0; round < 4; round += 1) trimmed = trimmed.replace(EDGE_WORDS, '').trim();
  return trimmed;
}

/* Title-case words that say what a cookie is for, or how long it stays, and so name nobody. */
const KINDS =
  /^(?:session|sessions?|persistent|permanent|third|first|tiers|necessary|functional|analytics?|marketing|statisti\w*|performance|security|sécurité|publicit\w*|local|storage|cookie\w*|name|nom|nombre|nome|naam|key|clé|http\w*|optional|obsolete|token|jeton|identifi\w*|id|csrf|user|utilisateur|legacy|deprecated|new|old|if|only|when|si|voir|see|ex|e\.g)\b/iu;

const SMALL_WORDS: ReadonlySet<string> = new Set('de du des d la le of the and et di da del by for'.split(' '));

function isVendor(word: string | undefined): boolean {
  return word !== undefined && VENDOR_WORDS.has(word.toLowerCase());
}

/**
 * The vendor or product that words beside a name plainly say: one to four words, the first with a capital letter, none
 * of them a generic word. Null for anything else: a guess would be put in the charter's mouth.
 */
export function readVendorWords(text: string): string | null {
  const vendor = trimEdges(text).replace(/[:.,;]+$/, '');
  const words = vendor.split(/\s+/);
  if (vendor === '' || words.length > MAX_WORDS || !/^\p{Lu}/u.test(vendor) || KINDS.test(vendor)) return null;
  if (words.some((word) => !/^[\p{L}\p{N}.&'’+-]+$/u.test(word))) return null;
  if (words.some((part) => /^\p{Ll}/u.test(part) && !SMALL_WORDS.has(part)) && !isVendor(words[0])) return null;
  const word = vendor.toLowerCase();
  return VENDOR_WORDS.has(word) || !GENERIC_WORDS.has(word) ? vendor : null;
}
