import { meansSession } from '../duration/duration-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { fold } from '../text/fold.ts';
import { speaksOfCookies } from '../lexicon/cookie-words.ts';
import { deniesUse } from './denials.ts';
import type { Field } from './labelled.ts';
import type { Line } from './line.ts';
import type { Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import type { CookieRecord } from './records.ts';

/** A sentence about what could be, or about getting rid of cookies, declares none. */
const disclaims =
  /exempl|ejempl|esempio|beispiel|voorbeeld|e\.\s?g\.|z\.\s?b\.|such as|tels? que|supprim|effac|delet|remov|lösch|entfern|borr|elimin|verwijder|apag|block|bloqu|refus|reject|disable|désactiv|desactiv|disattiv|deaktiv|uitschakel/i;
const leftOver = /(?:^|\s)(?:à savoir|soit)?\s*\(([^()]{1,60})\)/;
/** "(cookies _pk_id et _pk_ses, 13 mois)" */
const directly = /^\s?[,;:–-]\s?(\d[^,;().]{1,30})(?:[).,;]|$)/;
const keptFor =
  /(?:conserv\p{L}*|gardée?s?|stock\p{L}*|stored|kept|lasts?|expires?|valid\p{L}*|gespeichert|gültig|aufbewahrt|bewaard|guarda\p{L}*|dura|caduca|durée[^.;]{0,20}|pendant|pour|während|für|for|durante|per)\s+((?:\p{L}+\s+){0,2}\d[^.;,()]{1,30})/iu;
/** What ends at a full stop, and begins with a capital. */
const sentenceEnd = /(?<=[\p{L}\p{N})»”"][.!?])\s+(?=[\p{Lu}«“"(])/u;
const joiner = /^[\s,;«»"“”‘’`]*(?:et|and|und|y|e|en|i|ou|or|oder|o|of)?[\s,;«»"“”‘’`]*$/i;
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

/** The word for cookies stands before the first name, in the same sentence and near. */
function isIntroduced(text: string, first: Mention): boolean {
  return speaksOfCookies(text.slice(Math.max(0, first.start - 80), first.start));
}

/** The sentences of a line that mention names, each with those behind it that mention none. */
function groupsOf(line: Line): readonly { readonly text: string; readonly mentions: readonly Mention[] }[] {
  const groups: { text: string; mentions: readonly Mention[] }[] = [];
  for (const text of line.text.split(sentenceEnd)) {
    const mentions = mentionsIn(text, line);
    const last = groups.at(-1);
    if (mentions.length > 0 || last === undefined) groups.push({ text, mentions });
    else if (!disclaims.test(text)) last.text += ` ${text}`;
  }
  return groups;
}

/** Each name's own length; names that are joined share theirs. */
function recordsOf(text: string, mentions: readonly Mention[]): readonly CookieRecord[] {
  const records: CookieRecord[] = [];
  for (const [at, { name, end }] of [...mentions.entries()].toReversed()) {
    const behind = text.slice(end, mentions[at + 1]?.start ?? text.length);
    const own = durationIn(behind);
    const shared = joiner.test(behind) ? (records[0]?.fields.filter(({ role }) => role === 'duration') ?? []) : [];
    records.unshift({ name, fields: own === null ? [...shared] : [own] });
  }
  return records;
}

/**
 * The cookies that a sentence declares: "Le cookie « has_js » retient …", "This site sets the cookies `a` (2 hours) …".
 * Names in running prose are no declaration; only those count that the sentence calls cookies and sets apart, or that
 * no word looks like.
 */
export function sentenceRecords(line: Line): readonly CookieRecord[] {
  if ((line.kind !== 'text' && line.kind !== 'item') || line.text.length > 1500) return [];
  if (!speaksOfCookies(line.text)) return [];
  return groupsOf(line).flatMap(({ text, mentions }) => {
    const [first] = mentions;
    if (first === undefined || disclaims.test(text) || deniesUse(text) || !isIntroduced(text, first)) return [];
    return recordsOf(text, mentions);
  });
}
