import { parseDuration } from '../duration/parse-duration.ts';
import { splitParallelDurations } from '../duration/split-parallel-durations.ts';
import { storageWordsIn } from '../../words/storage-words.ts';
import type { Field } from './labelled-line.ts';
import { durationIn } from './length-in-prose.ts';
import type { Mention } from './mentions.ts';
import type { CookieRecord } from './records.ts';
import { ownerBehind, setterIn } from './setter-in-prose.ts';

const joiner = /^[\s,;«»"“”‘’`]*(?:et|and|und|y|e|en|i|ou|or|oder|o|of)?[\s,;«»"“”‘’`]*$/i;

/** "conservés 13 mois et 30 minutes": as many lengths as there are names before them. */
function parallelLengths(behind: string, count: number): readonly string[] | null {
  const clause = /^[^.;()]{0,140}/u.exec(behind)?.[0].trim() ?? '';
  return splitParallelDurations(clause, count)?.map(bareLength) ?? null;
}

/** "which last 2 years" is 2 years: no word before the number. */
function bareLength(words: string): string {
  const seconds = parseDuration(words)?.seconds ?? null;
  const rest = words.slice(words.indexOf(' ') + 1);
  return seconds !== null && rest !== words && parseDuration(rest)?.seconds === seconds ? bareLength(rest) : words;
}

/** How many names before one are joined to it: "_pk_id et _pk_ses". */
function joinedBefore(text: string, mentions: readonly Mention[], at: number): number {
  let count = 0;
  const isJoined = (index: number): boolean =>
    index > 0 && joiner.test(text.slice(mentions[index - 1]?.end, mentions[index]?.start));
  while (isJoined(at - count)) count += 1;
  return count;
}

/** Each name's own length; names that are joined share theirs, or have one each in a list of as many. */
function lengthsOf(text: string, mentions: readonly Mention[]): readonly (Field | null)[] {
  const lengths: (Field | null)[] = mentions.map(() => null);
  let at = mentions.length - 1;
  while (at >= 0) {
    const joined = joinedBefore(text, mentions, at);
    const behind = text.slice(mentions[at]?.end, mentions[at + 1]?.start ?? text.length);
    const parallel = parallelLengths(behind, joined + 1);
    const shared = parallel === null ? durationIn(behind) : null;
    for (let index = at - joined; index <= at; index += 1) {
      const own = parallel?.[index - at + joined];
      lengths[index] = own === undefined ? shared : { label: '', role: 'duration', value: own };
    }
    at -= joined + 1;
  }
  return lengths;
}

/** Who sets the cookies of a sentence, and where they are kept if not as cookies: told before their names, or behind. */
function sharedFields(text: string, mentions: readonly Mention[]): readonly (Field | null)[] {
  const before = text.slice(0, mentions[0]?.start);
  const behind = text.slice(mentions.at(-1)?.end);
  const kept = storageWordsIn(before) ?? storageWordsIn(/^[^.;]{0,60}/u.exec(behind)?.[0] ?? '');
  return [
    setterIn(before) ?? ownerBehind(behind) ?? setterIn(behind),
    kept === null ? null : { label: '', role: 'storage', value: kept },
  ];
}

/** The records of the names that a sentence mentions, each with what it says of it. */
export function recordsOf(text: string, mentions: readonly Mention[]): readonly CookieRecord[] {
  const lengths = lengthsOf(text, mentions);
  const shared = sharedFields(text, mentions);
  return mentions.map(({ name }, index) => ({
    name,
    fields: [lengths[index] ?? null, ...shared].filter((field) => field !== null),
  }));
}
