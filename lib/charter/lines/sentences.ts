import { declaringWords } from '../../words/declaring-words.ts';
import { denyingWords } from '../../words/denying-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { splitParallelDurations } from '../duration/split-parallel-durations.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { deniesUse } from '../../words/denials.ts';
import type { Field } from './labelled-line.ts';
import { durationIn } from './length-in-prose.ts';
import type { Line } from './line.ts';
import type { Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import { isOneOfCounted } from './one-of-counted.ts';
import type { CookieRecord } from './records.ts';
import { setterIn } from './setter-in-prose.ts';

/** A sentence about what could be, or about getting rid of cookies, declares none. */
const disclaims = new RegExp(String.raw`${denyingWords('example')}|${denyingWords('rids')}`, 'iu');
/** "Il est supprimé à la fermeture du navigateur": how long the cookie lasts, not how to get rid of it. */
const ends = new RegExp(
  String.raw`${denyingWords('ends')}\p{L}*\s${denyingWords('endsWhen')}(?=[\s'’])|${denyingWords('whenAhead')}\s[^.;]{1,80}\s${denyingWords('goneBehind')}`,
  'giu',
);
/** What ends at a full stop, and begins with a capital. */
const sentenceEnd = /(?<=[\p{L}\p{N})»”"][.!?])\s+(?=[\p{Lu}«“"(])/u;
const joiner = /^[\s,;«»"“”‘’`]*(?:et|and|und|y|e|en|i|ou|or|oder|o|of)?[\s,;«»"“”‘’`]*$/i;
/** Longest paragraph that is looked at. */
const longestProse = 1500;

/** "Il retient votre refus": what the cookie is for, not a way to be rid of it. */
const remembers = new RegExp(
  String.raw`${denyingWords('remembers')}\p{L}*\s(?:[^\s.;,]+\s){0,4}?(?:[dl]['’])?${denyingWords('refusal')}\p{L}*`,
  'giu',
);

function isDisclaimed(sentence: string): boolean {
  return disclaims.test(sentence.replaceAll(ends, '').replaceAll(remembers, ''));
}

function isProse({ kind, text }: Line): boolean {
  return (kind === 'text' || kind === 'item') && text.length <= longestProse;
}

/** The words of a sentence without the names: "mtm_consent_removed" removes nothing. */
function besideNames(text: string, mentions: readonly Mention[]): string {
  const starts = [0, ...mentions.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, mentions[index]?.start)).join(' ');
}

/** The sentence tells of cookies in use. */
function isUse(text: string, mentions: readonly Mention[]): boolean {
  const words = besideNames(text, mentions);
  return !isDisclaimed(words) && !deniesUse(words);
}

const cookiesBehind = /^(?:\s?\([^()]{0,60}\))?[\s-]*cookies?\b/iu;

/** Where to go on: "chrome://settings/cookies" speaks of the browser's page. */
const address = /\S*:\/\/\S*/g;

/** The word for cookies stands before the first name, in the same sentence and near, or right behind the last. */
function isIntroduced(text: string, mentions: readonly Mention[]): boolean {
  const start = mentions[0]?.start ?? 0;
  const end = mentions.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, start - 80), start).replaceAll(address, '');
  return speaksOfCookies(before) || cookiesBehind.test(text.slice(end, end + 80));
}

/** "Une extension dépose aussi `pronote_theme`": behind a sentence that declares, a verb and "also" go on. */
const setsAlso = new RegExp(
  String.raw`\b(?:${declaringWords('setsOnward')}|${declaringWords('setsWhole')}\b)\p{L}*\s[^.;]{0,40}\b${declaringWords('also')}(?=\s)|\b${declaringWords('also')}\s(?:\p{L}+\s){0,2}(?:${declaringWords('setsOnward')}|${declaringWords('setsWhole')})\p{L}*\s`,
  'iu',
);

/** The sentences of a line that mention names, each with those behind it that mention none. */
function groupsOf(line: Line): readonly { readonly text: string; readonly mentions: readonly Mention[] }[] {
  const groups: { text: string; mentions: readonly Mention[] }[] = [];
  for (const text of line.text.split(sentenceEnd)) {
    const mentions = mentionsIn(text, line);
    const last = groups.at(-1);
    if (mentions.length > 0 || last === undefined) groups.push({ text, mentions });
    else if (!isDisclaimed(text)) last.text += ` ${text}`;
  }
  return groups;
}

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
function recordsOf(text: string, mentions: readonly Mention[]): readonly CookieRecord[] {
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
  const setter = setterIn(text.slice(0, mentions[0]?.start));
  return mentions.map(({ name }, index) => ({
    name,
    fields: [lengths[index], setter].filter((field) => field !== null && field !== undefined),
  }));
}

/** The sentence calls its names cookies, or goes on with what the sentences before it began. */
function speaksOfNames(text: string, mentions: readonly Mention[], before: string, goesOn: boolean): boolean {
  if (isIntroduced(text, mentions) || (goesOn && setsAlso.test(text))) return true;
  return isOneOfCounted(text, before, mentions[0]?.start ?? 0);
}

/**
 * The cookies that a sentence declares: "Le cookie « has_js » retient …", "This site sets the cookies `a` (2 hours) …".
 * Names in running prose are no declaration; only those count that the sentence calls cookies and sets apart, or that
 * no word looks like.
 */
export function sentenceRecords(line: Line): readonly CookieRecord[] {
  if (!isProse(line) || !speaksOfCookies(line.text)) return [];
  const records: CookieRecord[] = [];
  for (const { text, mentions } of groupsOf(line)) {
    if (mentions.length === 0 || !isUse(text, mentions)) continue;
    const before = line.text.slice(0, Math.max(0, line.text.indexOf(text)));
    if (speaksOfNames(text, mentions, before, records.length > 0)) records.push(...recordsOf(text, mentions));
  }
  return records;
}
