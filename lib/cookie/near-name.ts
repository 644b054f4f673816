import { WELL_KNOWN_NAMES } from '../words/names/well-known-names.ts';

/** Shortest names between which a letter more, less or another is believed to be a slip. */
/** Shortest names, case and separators aside, of which neither need be well known. */
const MIN_FOLDED_LENGTH = 4;
const MIN_SWAP_LENGTH = 7;
const MIN_TYPO_LENGTH = 8;
/** A slip in the very first letter is rare: only in long names. */
const MIN_FIRST_LETTER_LENGTH = 12;
/** Shortest abbreviation that is believed: `_pk_ses` for `_pk_session`. */
const MIN_ABBREVIATION = 3;
const MAX_LENGTH = 256;

const SEPARATORS = /[\s._-]+/g;

function lower(name: string): string {
  return name.replaceAll(/[–—]/g, '-').toLowerCase();
}

/** The name without what is lost or changed first in typing: case and separators. */
export function foldName(name: string): string {
  return lower(name).replaceAll(SEPARATORS, '');
}

function isLetters(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

/** The stretch of letters and digits around a place. */
function segmentAround(name: string, at: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(name.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(name.slice(at))?.[0] ?? '';
  return before + after;
}

function isSwap(a: string, b: string, at: number): boolean {
  return (
    a.length >= MIN_SWAP_LENGTH &&
    isLetters(a.slice(at, at + 2)) &&
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Another letter inside a long word. Not its last one: `cookie_a`, `cookie_b`, `groupa`, `groupb` are series. */
function isOtherLetter(a: string, b: string, at: number): boolean {
  const segment = segmentAround(a, at);
  return (
    a.length >= MIN_TYPO_LENGTH &&
    at > 0 &&
    segment.length >= MIN_SWAP_LENGTH &&
    isLetters(segment) &&
    isLetters(b.charAt(at)) &&
    isLetters(a.charAt(at + 1)) &&
    a.slice(at + 1) === b.slice(at + 1)
  );
}

function isLostLetter(long: string, short: string, at: number): boolean {
  const segment = segmentAround(long, at);
  return (
    long.length >= (at === 0 ? MIN_FIRST_LETTER_LENGTH : MIN_TYPO_LENGTH) &&
    segment.length >= MIN_SWAP_LENGTH - 1 &&
    isLetters(segment) &&
    long.slice(at + 1) === short.slice(at)
  );
}

/** One letter lost, added, changed or swapped with its neighbour. Digits never: `cookie1` and `cookie2` are two names. */
function isTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) return isSwap(a, b, at) || isOtherLetter(a, b, at);
  return a.length > b.length ? isLostLetter(a, b, at) : isLostLetter(b, a, at);
}

/** `_pk_session` and `_pk_ses`, `django_lang` and `django_language`: the last word cut short, the others equal. */
function isAbbreviation(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const cut = Math.max(short.lastIndexOf('_'), short.lastIndexOf('-'), short.lastIndexOf('.')) + 1;
  const head = short.slice(0, cut);
  const tail = short.slice(cut);
  return (
    /\p{L}/u.test(head) &&
    tail.length >= MIN_ABBREVIATION &&
    isLetters(tail) &&
    long.startsWith(short) &&
    isLetters(long.slice(short.length))
  );
}

function isKnown(name: string): boolean {
  return WELL_KNOWN_NAMES.has(name);
}

function letters(name: string): readonly [first: string, second: string] {
  const match = /^[\s._\-–—]*([^\s._\-–—]?)[\s._\-–—]*([^\s._\-–—]?)/.exec(name);
  return [match?.[1]?.toLowerCase() ?? '', match?.[2]?.toLowerCase() ?? ''];
}

/** Words of a few letters that differ in case only are two names: `nid` and `NID`, `Lang` and `lang`. */
function isShortWord(a: string, b: string): boolean {
  return /^\p{L}{1,4}$/u.test(a) && lower(a) === lower(b);
}

function isLongEnough(a: string, b: string, folded: string): boolean {
  return folded.length >= MIN_FOLDED_LENGTH && !isShortWord(a, b);
}

/** `ga` and `_Ga` for `_ga`: among short names only case and what stands in front, and only beside a well-known one. */
function isShortSlip(a: string, b: string): boolean {
  const [bareA, bareB] = [a, b].map((name) => lower(name).replace(/^[._-]+/, ''));
  return !isShortWord(a, b) && bareA === bareB && bareA !== undefined && bareA.length > 1 && (isKnown(a) || isKnown(b));
}

/** Settles most pairs at once: near names share their first letter, or it was swapped or lost. */
function beginOtherwise(a: string, b: string): boolean {
  const [[firstA, secondA], [firstB, secondB]] = [letters(a), letters(b)];
  return firstA !== firstB && firstA !== secondB && secondA !== firstB;
}

/**
 * Whether one name is probably a misspelling of the other: they differ in case or separators only, in one letter of a
 * long word, by two letters swapped, or by a last word cut short. Short names are near only where exactly one of them
 * is well known (`ga` for `_ga`), words of up to four letters never by their case alone (`nid`, `NID`), and two
 * well-known names only where they are long and differ in case or separators: `csrf_token` is set by other software
 * than `csrftoken`, but the charter of a portal that sets the one means the one.
 *
 * @example isNearName('XRSF-TOKEN', 'XSRF-TOKEN') // true
 * @example isNearName('_ga', '_gid') // false
 */
export function isNearName(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) > MAX_LENGTH) return false;
  if (beginOtherwise(a, b)) return false;
  const bothKnown = isKnown(a) && isKnown(b);
  const [lowerA, lowerB] = [lower(a), lower(b)];
  const [foldedA, foldedB] = [foldName(a), foldName(b)];
  if (bothKnown) return foldedA === foldedB && foldedA.length >= MIN_TYPO_LENGTH;
  if (foldedA === foldedB) return isLongEnough(a, b, foldedA) || isShortSlip(a, b);
  return isTypo(lowerA, lowerB) || isAbbreviation(lowerA, lowerB);
}
