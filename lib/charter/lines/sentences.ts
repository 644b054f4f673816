import { parseDuration } from '../duration/parse-duration.ts';
import { speaksOfCookies } from '../lexicon/cookie-words.ts';
import type { Field } from './labelled.ts';
import type { Line } from './line.ts';
import { namesAlone } from './name-head.ts';
import type { CookieRecord } from './records.ts';

const quoted = /[«"“„‘`]\s?([^\s«»"“”„‘’`]{1,80})\s?[»"”“’`]/g;
/** A sentence about what could be, or about getting rid of cookies, declares none. */
const disclaims =
  /exempl|ejempl|esempio|beispiel|voorbeeld|e\.\s?g\.|z\.\s?b\.|such as|tels? que|supprim|effac|delet|remov|lösch|entfern|borr|elimin|verwijder|apag|block|bloqu|refus|reject|disable|désactiv|desactiv|disattiv|deaktiv|uitschakel/i;
const leftOver = /(?:^|\s)(?:à savoir|soit)?\s*\(([^()]{1,60})\)/;
const keptFor =
  /(?:conserv\p{L}*|stock\p{L}*|stored|kept|lasts?|expires?|valid\p{L}*|gespeichert|gültig|aufbewahrt|bewaard|guarda\p{L}*|dura|caduca|durée[^.;]{0,20}|pendant|während|für|for|durante|per)\s+((?:\p{L}+\s+){0,2}\d[^.;,()]{1,30})/iu;

interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Names that a sentence sets apart by quotes or as code. */
function mentionsIn({ text, code }: Line): readonly Mention[] {
  const found: Mention[] = Array.from(text.matchAll(quoted), (match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  let from = 0;
  for (const words of code) {
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    found.push({ name: words, start, end: from });
  }
  return found.filter(({ name }) => namesAlone(name) !== null).toSorted((one, other) => one.start - other.start);
}

function durationIn(text: string): Field | null {
  const words = (leftOver.exec(text)?.[1] ?? keptFor.exec(text)?.[1] ?? '').trim();
  return words === '' || (parseDuration(words)?.seconds ?? null) === null
    ? null
    : { label: '', role: 'duration', value: words };
}

/** The word for cookies stands before the first name, in the same sentence and near. */
function isIntroduced(text: string, first: Mention): boolean {
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  return speaksOfCookies(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1));
}

/**
 * The cookies that a sentence declares: "Le cookie « has_js » retient …", "This site sets the cookies `a` (2 hours) …".
 * Names in running prose are no declaration; only those count that the sentence itself sets apart and calls cookies.
 */
export function sentenceRecords(line: Line): readonly CookieRecord[] {
  if ((line.kind !== 'text' && line.kind !== 'item') || line.text.length > 1500 || disclaims.test(line.text)) return [];
  const mentions = mentionsIn(line);
  const [first] = mentions;
  if (first === undefined || !isIntroduced(line.text, first)) return [];
  return mentions.map(({ name, end }, index) => {
    const duration = durationIn(line.text.slice(end, mentions[index + 1]?.start ?? line.text.length));
    return { name, fields: duration === null ? [] : [duration] };
  });
}
