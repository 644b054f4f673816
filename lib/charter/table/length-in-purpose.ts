import { keepingWords } from '../../words/keeping-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { lastsForSession, tellsSession } from '../../words/durations/duration-words.ts';
import { fold } from '../../words/text/fold.ts';

/** What tells how long a cookie is kept: the verb or the label before the length. One word list for all languages. */
const keeps = new RegExp(String.raw`(?<!\p{L})${keepingWords('keeps')}(?!\p{L})`, 'giu');
/** Verbs that German and Dutch put behind the length. */
const lastWord = new RegExp(
  String.raw`^(?:${keepingWords('verbBehindLength')}|${keepingWords('verbOfEndBehind')})$`,
  'iu',
);
/** Data that the cookie helps to gather may be kept longer than it. */
const aboutData = new RegExp(String.raw`(?<!\p{L})(?:${keepingWords('data')}|${keepingWords('logs')}(?!\p{L}))`, 'iu');
/** "Il ne contient aucune donnée personnelle": it is the cookie that is spoken of. One word list for all languages. */
const withoutData = new RegExp(String.raw`(?<!\p{L})${keepingWords('noData')}\s(?:\p{L}+\s){0,2}\p{L}+`, 'giu');
/** "retient la langue pendant 6 mois": the length right behind the word. */
const during = new RegExp(String.raw`(?<!\p{L})${keepingWords('during')}\s`, 'giu');
const sentenceEnd = /(?<=[.!?;])\s+|\n/u;
/** "Mesure d’audience (13 mois)": nothing but a length in brackets. */
const bracketed = /\(([^()]{1,40})\)/g;
/** "jusqu’à la fermeture du navigateur", "at the end of the session". */
const ending = new RegExp(
  String.raw`${keepingWords('untilWhen')}\s?[^.;,()]{0,30}${keepingWords('sessionsEnd')}`,
  'iu',
);
const joining = /^(?:et|and|und|y|e|en|i|ou|or|oder|o|of)$/iu;
/** Most words between the verb and the length, and of the length itself. */
const mostBefore = 6;
const mostWords = 8;
/** A longer text explains. */
const longest = 600;
/** How far behind its verb a length may begin and end. */
const reach = 80;

function secondsOf(words: readonly string[]): number | null {
  return parseDuration(words.join(' '))?.seconds ?? null;
}

/** A length in as many words as it takes, the last of which counts. */
function lengthAt(words: readonly string[]): readonly string[] | null {
  for (let size = Math.min(mostWords, words.length); size > 0; size -= 1) {
    const seconds = secondsOf(words.slice(0, size));
    if (seconds !== null && seconds > 0 && seconds !== secondsOf(words.slice(0, size - 1))) return words.slice(0, size);
  }
  return null;
}

/** "13 mois et 30 minutes": one of several, and no telling which cookie's. */
function isOneOfSeveral(behind: readonly string[]): boolean {
  return joining.test(behind[0] ?? '') && lengthAt(behind.slice(1)) !== null;
}

/** "pendant une durée maximale de 13 mois": the first length within a few words. */
function lengthIn(clause: string, within = mostBefore): string | null {
  const words = clause.replaceAll(/(?<!\p{L})d['’]\s?/giu, '').split(/[\s:]+/);
  const all = words.filter((word) => word !== '');
  for (let at = 0; at < Math.min(within, all.length); at += 1) {
    const length = lengthAt(all.slice(at));
    // Words before it that tell no time are none of the length.
    if (length === null || secondsOf(length) === secondsOf(length.slice(1))) continue;
    return isOneOfSeveral(all.slice(at + length.length)) ? null : length.join(' ').replace(/,$/, '');
  }
  return null;
}

/** What stands behind the word that tells how long, or before it where the verb comes last. */
function keptFor(sentence: string): string | null {
  for (const match of sentence.matchAll(keeps)) {
    const end = match.index + match[0].length;
    const behind = clauseFrom(sentence, end);
    const before = lastWord.test(match[0]) ? sentence.slice(Math.max(0, match.index - reach), match.index) : '';
    const length = lengthIn(behind) ?? lengthIn(before.split(' ').slice(-mostBefore).join(' '));
    if (length !== null) return length;
    const session = ending.exec(behind)?.[0] ?? (isSession(fold(behind)) ? behind.trim() : null);
    if (session !== null) return session;
  }
  return duringIn(sentence) ?? untilClosed(sentence);
}

function duringIn(sentence: string): string | null {
  for (const { index, 0: word } of sentence.matchAll(during)) {
    const length = lengthIn(clauseFrom(sentence, index + word.length), 1);
    if (length !== null) return length;
  }
  return null;
}

/** "jusqu’à la fermeture du navigateur", whatever the verb; "le temps de la session", "Cookie de session". */
function untilClosed(sentence: string): string | null {
  const words = ending.exec(sentence)?.[0] ?? '';
  if (lastsForSession(fold(words))) return words;
  const clauses = sentence.split(/[,;:()]/).map((clause) => clause.replace(/[\s.]+$/, '').trim());
  return clauses.find((clause) => isSession(fold(clause))) ?? null;
}

function isSession(clause: string): boolean {
  return tellsSession(clause) && (lastsForSession(clause) || speaksOfCookies(clause));
}

function clauseFrom(sentence: string, start: number): string {
  return sentence.slice(start, start + reach).split(/[.;()]|,(?!\s*\d)/)[0] ?? '';
}

function lengthsOf(sentence: string): readonly string[] {
  const isOfData = aboutData.test(sentence.replaceAll(withoutData, '')) && !speaksOfCookies(sentence);
  const kept = isOfData ? null : keptFor(sentence);
  if (kept !== null) return [kept];
  const brackets = Array.from(sentence.matchAll(bracketed), (match) => (match[1] ?? '').trim().split(' '));
  return brackets.filter((words) => lengthAt(words)?.length === words.length).map((words) => words.join(' '));
}

/**
 * The length that the words of a purpose tell by the way: "Mesure d’audience. Il est conservé 13 mois."
 *
 * @returns null where they tell none, or several
 */
export function lengthInPurpose(purpose: string): string | null {
  if (purpose.length > longest) return null;
  const [only, more] = new Set(purpose.split(sentenceEnd).flatMap((sentence) => lengthsOf(sentence)));
  return only === undefined || more !== undefined ? null : only;
}
