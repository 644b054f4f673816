import { keepingWords } from '../../words/keeping-words.ts';
import { meansSession } from '../../words/durations/duration-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { fold } from '../../words/text/fold.ts';
import type { Field } from './labelled-line.ts';
import { lengthInWords } from './length-in-words.ts';

const leftOver = /(?:^|\s)(?:à savoir|soit)?\s*\(([^()]{1,60})\)/;
/** "(cookies _pk_id et _pk_ses, 13 mois)" */
const directly = /^\s?[,;:–-]\s?(\d[^,;().]{1,30})(?:[).,;]|$)/;
const keptFor = new RegExp(
  String.raw`(?:${keepingWords('beforeLength')}|durée[^.;]{0,20})\s+((?:\p{L}+(?:\s+|['’])){0,4}\d[^.;,()]{1,30})`,
  'iu',
);
/** Words of a length that go on into other words: "8 heures après la visite". */
const longestLength = 8;

function isLength(words: string): boolean {
  return words !== '' && (parseDuration(words)?.seconds ?? null) !== null;
}

/** The words of a length at the start of a text, without what follows them. */
function lengthOf(words: string): string | null {
  const all = words.trim().split(/\s+/).slice(0, longestLength);
  for (let size = all.length; size > 0; size -= 1) {
    const text = all.slice(0, size).join(' ');
    const isWhole = /\d\p{L}*$/u.test(text) || isLength(all.slice(0, size).join(' '));
    if (isWhole && isLength(text) && goesFurther(all.slice(0, size - 1).join(' '), text)) return text;
  }
  return null;
}

/** The last word makes the length: without it there is none, or a shorter one ("1 an et 1 mois"). */
function goesFurther(before: string, text: string): boolean {
  const seconds = parseDuration(before)?.seconds ?? 0;
  return seconds === 0 || seconds < (parseDuration(text)?.seconds ?? 0);
}

function group(pattern: RegExp, text: string): string {
  return (pattern.exec(text)?.[1] ?? '').trim();
}

/** The clause that says that a cookie goes with the browser's window. */
function sessionClause(text: string): string | null {
  const clause = text.split(/[,;]/).find((part) => part.length < 120 && /\p{L}/u.test(part) && endsWithBrowser(part));
  return clause === undefined ? null : clause.replace(/^[^\p{L}]+|\.\s*$/gu, '').trim();
}

/** "durée de 13 mois" is 13 months. */
const saysLength = new RegExp(
  String.raw`^(?:${keepingWords('lengthOpens')} )?${keepingWords('lengthNoun')}(?: ${keepingWords('greatest')})?(?: ${keepingWords('lengthOf')}| :)? ?(?=\d)`,
  'iu',
);

/** A length of time without the words that announce it. */
export function withoutAnnouncement(length: string): string {
  return length.replace(saysLength, '');
}

/** "die 13 maanden bewaard blijft": the verb behind the length. */
const keptBehind = new RegExp(
  String.raw`\s(\d[^.;,()]{1,25}?)\s(?:${keepingWords('verbBehindLength')}|lang)(?=[\s.,;)]|$)`,
  'iu',
);
/** "sécurité, 2 heures.": a length that ends the sentence. */
const atEnd = /,\s(\d[^,;().]{1,30})\.?$/u;

/** The length of time that a sentence tells. */
export function durationIn(text: string): Field | null {
  const stated = [group(leftOver, text), group(directly, text)].find((words) => isLength(words));
  const told =
    lengthOf(group(keptFor, text).replace(/^\D+/, '')) ??
    [group(keptBehind, text), group(atEnd, text)].find((words) => isLength(words)) ??
    lengthInWords(text) ??
    sessionClause(text);
  const value = stated === undefined ? told : withoutAnnouncement(stated);
  return value === null ? null : { label: '', role: 'duration', value };
}

function endsWithBrowser(clause: string): boolean {
  return /navigat|browser|naveg/i.test(clause) && meansSession(fold(clause));
}
