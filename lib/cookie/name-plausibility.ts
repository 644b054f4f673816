import { GENERIC_WORDS, NOTHING_WORDS, VENDOR_WORDS } from '../words/generic-words.ts';
import { closingBracket } from './pattern/closing-bracket.ts';

/**
 * How much a token looks like the name of a cookie or storage key.
 *
 * - `certain`: no word looks like it: `_ga`, `_pk_id.*`, `crisp-client%2Fsession`, `wordpress_[hash]`.
 * - `likely`: rarely a word: `menuCookie`, `XSRF-TOKEN`, `connect.sid`, `1P_JAR`.
 * - `possible`: a word or a name: `lang`, `sessionid`, `NID`, `remember-me`, `c`. A name where names are expected.
 * - `unlikely`: mostly a word: `Session`, `Google`, `cookies`, `Opt-Out`. A name only where all around are names.
 * - `no`: prose, numbers, durations, dates, addresses, hosts, punctuation.
 */
export type NamePlausibility = 'certain' | 'likely' | 'possible' | 'unlikely' | 'no';

const RANK: Readonly<Record<NamePlausibility, number>> = { certain: 4, likely: 3, possible: 2, unlikely: 1, no: 0 };

/** Longest token that is taken for a name. */
export const MAX_NAME_LENGTH = 512;

/* Top-level domains in which `word.word` is a host rather than a name such as `connect.sid`. */
const HOST =
  /^\.?(?:[a-z0-9-]+\.)+(?:com|org|net|info|biz|gov|edu|mil|int|eu|fr|de|es|it|nl|pt|cat|be|ch|at|lu|uk|us|ie|ca|io|co|dev|app|cloud|tv|ai|media|online|paris|bzh|gouv|se|dk|no|fi|pl|cz|au|br|mx|ru|cn|jp|in)$/i;
const ADDRESS =
  /:\/\/|^www\.|^(?:mailto|tel|about|chrome|edge|opera|brave|vivaldi|javascript|file|view-source|ms-settings):|^[^@\s]+@[\w-]+\.[a-z]{2,}$/i;
/* Numbers, percentages, versions, dates, times, amounts and durations without a space: 13, 2.0.1, 12/03/2024, 30j. */
const MEASURE =
  /^[<>~≤≥±]?\d+(?:[.,:/-]\d+)*(?:%|°|€|[a-z]{1,2}|er|ère|eme|ème|day|days|jours?|mois|min|mins|sec|ans?|tage?|años?|giorni|year|years|month|months|week|weeks|hours?|heures?|minutes?|seconds?|secondes?)?\.?$|^v\d+(?:\.\d+)+$/iu;
/* RFC 6265bis section 4.1.1: a name is a token of RFC 9110; browsers and charters also know / : @ ( ) and brackets. */
const NAME_CHARACTERS = /^[\w!#$%&'*+\-.^`|~/:@=?()[\]{}<>\\…–§\p{L}\p{N}]+$/u;
/* Files, which lists of documents hold. `.js` and `.php` end names of cookies now and then. */
const FILE = /\.(?:pdf|docx?|odt|ods|xlsx?|pptx?|csv|png|jpe?g|gif|svg|zip|html?|txt|json|xml)$/i;
/* "Visiteur(s)", "Nutzer(innen)": one or several. */
const PLURAL = /^\p{L}+\((?:s|es|e|x|n|en|i|in|innen|ne)\)$/u;
const PUNCTUATED_END = /(?:[,;:!'"]|(?<![_\-.?])\?|(?<!\.\.)\.)$/;

/** Placeholders in brackets, with whatever they hold, become one sign, so that the rest can be looked at alone. */
function maskPlaceholders(token: string): string {
  let masked = '';
  for (let at = 0; at < token.length; at += 1) {
    const close = closingBracket(token, at);
    if (close !== null && close > at + 1) {
      masked += '§';
      at = close;
    } else masked += token.charAt(at);
  }
  return masked;
}

function isNoName(token: string, masked: string): boolean {
  return (
    token === '' ||
    NOTHING_WORDS.has(token.toLowerCase()) ||
    token.length > MAX_NAME_LENGTH ||
    /\s/.test(masked) ||
    !/[\p{L}\p{N}§*#]/u.test(masked) ||
    !NAME_CHARACTERS.test(masked) ||
    PUNCTUATED_END.test(masked) ||
    [ADDRESS, MEASURE, HOST, FILE, PLURAL].some((shape) => shape.test(token))
  );
}

/** `^(_ga|_gid)$`: letters may stand in its brackets only. */
function isExpression(token: string): boolean {
  return /^\^\S*\w{2}\S*\$?$|^\/\^\S*\w{2}\S*\/$/.test(token);
}

/** A word that stands in name columns without being a name, or a vendor's. */
export function isGenericWord(token: string): boolean {
  const word = token.toLowerCase();
  return GENERIC_WORDS.has(word) || (VENDOR_WORDS.has(word) && word !== token);
}

const PLACEHOLDER = /[§*#]|%[0-9A-F]{2}|[xX]{4}|\$\w|^\^|\$$|[a-z]…$|[A-Z]{4}…$|[-_]…$|[\w.-]…[\w.-]|\.{3}$/;
/* A wildcard or placeholder that is the whole name. A lone star or number sign is a footnote mark or a column label. */
const ONLY_PLACEHOLDER = /^(?:§|\.\*|#{2,})$/;

function gradeMarked(masked: string): NamePlausibility | null {
  const letters = masked.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return ONLY_PLACEHOLDER.test(masked) ? 'possible' : 'unlikely';
  if (letters > 1 && (PLACEHOLDER.test(masked) || masked.includes('_'))) return 'certain';
  return masked.includes('_') ? 'likely' : null;
}

function gradeForeign(masked: string): NamePlausibility | null {
  return /[^\p{ASCII}§]/u.test(masked) ? 'unlikely' : null;
}

function gradeSlashed(masked: string): NamePlausibility | null {
  if (!masked.includes('/')) return null;
  if (!masked.includes('-')) return 'unlikely';
  if (/\d/.test(masked)) return 'likely';
  return masked.split('/').every(isGenericWord) ? 'unlikely' : 'possible';
}

function gradeDotted(masked: string): NamePlausibility | null {
  if (!/[.:][^.:]/.test(masked)) return null;
  return masked.split(/[.:]/).every((part) => part.length < 2) ? 'possible' : 'likely';
}

function gradeHyphenated(masked: string): NamePlausibility | null {
  if (!/[^-]-+[^-]/.test(masked)) return null;
  if (/\d/.test(masked) || /^[A-Z-]+$/.test(masked)) return 'likely';
  // "Sessions-Cookie", "Opt-Out": every part is written like a word.
  return masked.split('-').every((part) => /^[A-Z][a-z]*$/.test(part)) ? 'unlikely' : 'possible';
}

function gradeWord(masked: string): NamePlausibility {
  // "Shopcookieconsent": no language puts its word for cookies between two others.
  if (/^[A-Z][a-z]+$/.test(masked)) return /[A-Za-z]{2}cookie[a-z]{3}/.test(masked) ? 'possible' : 'unlikely';
  if (/^[a-z]+[A-Z]|[A-Z]{2}[a-z]+[A-Z]/.test(masked)) return 'likely';
  return 'possible';
}

/**
 * Judges one token by its shape alone: which characters it holds and how they are mixed. No list of known names is
 * asked, only a list of words that stand in the same places (`cookies`, `none`, `Google`).
 *
 * @param token without spaces around it; spaces inside a bracketed placeholder are allowed
 * @example looksLikeCookieName('_hjSessionUser_<site id>') // 'certain'
 * @example looksLikeCookieName('Cookies') // 'unlikely'
 */
export function looksLikeCookieName(token: string): NamePlausibility {
  if (token.length > MAX_NAME_LENGTH) return 'no';
  const masked = maskPlaceholders(token);
  if (isExpression(token)) return 'certain';
  if (isNoName(token, masked)) return 'no';
  if (isGenericWord(token)) return 'unlikely';
  return (
    gradeMarked(masked) ??
    gradeForeign(masked) ??
    gradeSlashed(masked) ??
    gradeDotted(masked) ??
    gradeHyphenated(masked) ??
    gradeWord(masked)
  );
}

/** Whether a token reaches a grade. */
export function isNameAtLeast(token: string, least: NamePlausibility): boolean {
  return RANK[looksLikeCookieName(token)] >= RANK[least];
}
