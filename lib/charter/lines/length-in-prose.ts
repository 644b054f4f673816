import { keepingWords } from '../../words/keeping-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import type { Field } from './labelled-line.ts';
import { lengthInPurpose } from '../table/length-in-purpose.ts';

const leftOver = /(?:^|\s)(?:à savoir|soit)?\s*\(([^()]{1,60})\)/;
/** "(cookies _pk_id et _pk_ses, 13 mois)" */
const directly = /^\s?[,;:–-]\s?(\d[^,;().]{1,30})(?:[).,;]|$)/;
function isLength(words: string): boolean {
  return words !== '' && (parseDuration(words)?.seconds ?? null) !== null;
}

function group(pattern: RegExp, text: string): string {
  return (pattern.exec(text)?.[1] ?? '').trim();
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

/** "sécurité, 2 heures.": a length that ends the sentence. */
const atEnd = /,\s(\d[^,;().]{1,30})\.?$/u;

/** The length of time that a sentence tells. */
export function durationIn(text: string): Field | null {
  const stated = [group(leftOver, text), group(directly, text)].find((words) => isLength(words));
  const told = lengthInPurpose(text) ?? [group(atEnd, text)].find((words) => isLength(words)) ?? null;
  const value = stated === undefined ? told : withoutAnnouncement(stated);
  return value === null ? null : { label: '', role: 'duration', value };
}
