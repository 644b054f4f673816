import { declaringWords } from '../../words/declaring-words.ts';
import { denyingWords } from '../../words/denying-words.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { deniesUse } from '../../words/denials.ts';
import { storageWordsIn } from '../../words/storage-words.ts';
import { joinCutOff } from '../../cookie/index.ts';
import type { Line } from './line.ts';
import { recordsOf } from './mentioned-records.ts';
import type { Mention } from './mentions.ts';
import { calledCookie, mentionsIn } from './mentions.ts';
import { isNamingLabel } from '../table/column-label.ts';
import { isOneOfCounted } from './one-of-counted.ts';
import type { CookieRecord } from './records.ts';

/** A sentence about what could be, or about getting rid of cookies, declares none. */
const disclaims = new RegExp(String.raw`${denyingWords('example')}|${denyingWords('rids')}`, 'iu');
/** "Il est supprimé à la fermeture du navigateur": how long the cookie lasts, not how to get rid of it. */
const ends = new RegExp(
  String.raw`${denyingWords('ends')}\p{L}*\s${denyingWords('endsWhen')}(?=[\s'’])|${denyingWords('whenAhead')}\s[^.;]{1,80}\s${denyingWords('goneBehind')}`,
  'giu',
);
/** What ends at a full stop, and begins with a capital. */
const sentenceEnd = /(?<=[\p{L}\p{N})»”"][.!?])\s+(?=[\p{Lu}«“"(])/u;
/** Longest paragraph that is looked at. */
const longestProse = 1500;

/** "Il retient votre refus": what the cookie is for, not a way to be rid of it. */
const remembers = new RegExp(
  String.raw`${denyingWords('remembers')}\p{L}*\s(?:[^\s.;,]+\s){0,4}?(?:[dl]['’])?${denyingWords('refusal')}\p{L}*`,
  'giu',
);

/** "Votre réponse — acceptation comme refus — est enregistrée": said between dashes, of something else. */
const aside = /\s[–—]\s[^–—]{1,80}\s[–—](?=\s)/gu;

function isDisclaimed(sentence: string): boolean {
  return disclaims.test(sentence.replaceAll(aside, '').replaceAll(ends, '').replaceAll(remembers, ''));
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

/** Where to go on: "chrome://settings/cookies" speaks of the browser's page. */
const address = /\S*:\/\/\S*/g;

/** "sous la clé `x` du stockage local": a key, and where it is kept. */
function isKeyOf(before: string, behind: string): boolean {
  const label = /(?:^|\s)(\p{L}{2,12})\s?[«"“„‘`]?\s?$/u.exec(before)?.[1] ?? '';
  return isNamingLabel(label) && storageWordsIn(behind) !== null;
}

/** The word for cookies stands before the first name, in the same sentence and near, or right behind the last. */
function isIntroduced(text: string, mentions: readonly Mention[]): boolean {
  const start = mentions[0]?.start ?? 0;
  const end = mentions.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, start - 80), start).replaceAll(address, '');
  return (
    speaksOfCookies(before) || calledCookie(text.slice(end, end + 80)) || isKeyOf(before, text.slice(end, end + 80))
  );
}

/** "Une extension dépose aussi `pronote_theme`": behind a sentence that declares, a verb and "also" go on. */
const setsAlso = new RegExp(
  String.raw`\b(?:${declaringWords('setsOnward')}|${declaringWords('setsWhole')}\b)\p{L}*\s[^.;]{0,40}\b${declaringWords('also')}(?=\s)|\b${declaringWords('also')}\s(?:\p{L}+\s){0,2}(?:${declaringWords('setsOnward')}|${declaringWords('setsWhole')})\p{L}*\s`,
  'iu',
);

/** The sentences of a line that mention names, each with those behind it that mention none. */
function groupsOf(line: Line): readonly { readonly text: string; readonly mentions: readonly Mention[] }[] {
  const groups: { text: string; mentions: readonly Mention[] }[] = [];
  for (const text of joinCutOff(line.text).split(sentenceEnd)) {
    const mentions = mentionsIn(text, line);
    const last = groups.at(-1);
    if (mentions.length > 0 || last === undefined) groups.push({ text, mentions });
    else if (!isDisclaimed(text)) last.text += ` ${text}`;
  }
  return groups;
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
