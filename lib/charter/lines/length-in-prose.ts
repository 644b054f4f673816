import { meansSession } from '../duration/duration-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { fold } from '../text/fold.ts';
import type { Field } from './labelled.ts';

const leftOver = /(?:^|\s)(?:à savoir|soit)?\s*\(([^()]{1,60})\)/;
/** "(cookies _pk_id et _pk_ses, 13 mois)" */
const directly = /^\s?[,;:–-]\s?(\d[^,;().]{1,30})(?:[).,;]|$)/;
const keptFor =
  /(?:conserv\p{L}*|gardée?s?|stock\p{L}*|stored|kept|lasts?|expires?|valab\p{L}*|valid\p{L}*|gespeichert|gültig|aufbewahrt|bewaard|guarda\p{L}*|dura|caduca|durée[^.;]{0,20}|au bout de|après|after|nach|na|dopo|después de|tras|pendant|pour|während|für|for|durante|per)\s+((?:\p{L}+\s+){0,2}\d[^.;,()]{1,30})/iu;
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
    if (isWhole && isLength(text) && !isLength(all.slice(0, size - 1).join(' '))) return text;
  }
  return null;
}

function group(pattern: RegExp, text: string): string {
  return (pattern.exec(text)?.[1] ?? '').trim();
}

/** The clause that says that a cookie goes with the browser's window. */
function sessionClause(text: string): string | null {
  const clause = text.split(/[,;]/).find((part) => part.length < 120 && /\p{L}/u.test(part) && endsWithBrowser(part));
  return clause === undefined ? null : clause.replace(/\.\s*$/, '').trim();
}

/** The length of time that a sentence tells. */
export function durationIn(text: string): Field | null {
  const stated = [group(leftOver, text), group(directly, text)].find((words) => isLength(words));
  const value = stated ?? lengthOf(group(keptFor, text).replace(/^\D+/, '')) ?? sessionClause(text);
  return value === null ? null : { label: '', role: 'duration', value };
}

function endsWithBrowser(clause: string): boolean {
  return /navigat|browser|naveg/i.test(clause) && meansSession(fold(clause));
}
