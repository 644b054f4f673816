import { declaringWords } from '../../words/declaring-words.ts';
import { INDEFINITE_ARTICLES } from '../../words/affix-phrases.ts';
import { isNameAtLeast } from '../../cookie/index.ts';
import { isVendor } from '../../words/vendors-in-text.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { isTellingName, namesAlone } from './name-head.ts';

/** A name that a sentence mentions, and where. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What the page sets apart in a sentence: as code, or by bold or slanted letters. */
export interface SetApart {
  readonly code: readonly string[];
  readonly marked: readonly string[];
}

const quoted = /[«"“„‘`]\s?([^\s«»"“”„‘’`]{1,80})\s?[»"”“’`]/g;
const token = /[^\s,;()«»"“”„‘’`]{2,80}/g;
/** One cookie, right before its name: "le cookie « ckan »", not "des cookies « internes »". */
const called = new RegExp(
  String.raw`(?:^|[\s(’'])${declaringWords('oneCookie')}(?:,?\s(?!${declaringWords('cookieOpens')}\s)\p{L}{1,12})?\s*[«"“„‘\x60]?\s*$`,
  'iu',
);
/** "3 cookies : _pk_id, _pk_ses": everything behind the colon is names. */
const colonList = /(?:cookies?|traceurs?|trackers?|galetes|galletas)(?:\s[^:.;()]{0,40})?\s?:\s+([^:]{2,400}?)\.?$/iu;

/** A name that a sentence need not set apart: no word of any language, or one that well-known software sets. */
function standsOut(name: string): boolean {
  if (!/^[\w.*:#$<>[\]{}-]+$/.test(name)) return false;
  if (isNameAtLeast(name, 'certain')) return true;
  return isKnownName(name) && /[A-Z_\d]/.test(name) && !/^\p{Lu}\p{Ll}+$/u.test(name) && !isVendor(name);
}

function found(
  text: string,
  pattern: RegExp,
  group: number,
  isName: (name: string, start: number) => boolean,
): Mention[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const name = (match[group] ?? '').replace(/[.:!?]+$/, '');
    return { name, start: match.index, end: match.index + (group === 0 ? name.length : match[0].length) };
  }).filter(({ name, start }) => isName(name, start));
}

function places(text: string, words: readonly string[], isName: (name: string, start: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (const name of words) {
    const start = text.indexOf(name, from);
    if (start < 0) continue;
    from = start + name.length;
    if (isName(name, start)) mentions.push({ name, start, end: from });
  }
  return mentions;
}

function inColonList(text: string): Mention[] {
  const list = colonList.exec(text);
  const tail = list?.[1] ?? '';
  const names = tail === '' ? null : namesAlone(tail);
  if (names === null || !(names.some((name) => standsOut(name)) || names.every((name) => isKnownName(name)))) return [];
  return places(text, names, () => true);
}

/** Words between the word for cookies and a name: "les cookies suivants : _ga", "two cookies, _ga and _gid". */
const cookiesBefore = new RegExp(
  String.raw`${declaringWords('cookiesAndNames')}(?:,?\s${declaringWords('announces')})?[\s:,(«"“„‘\x60]*$`,
  'iu',
);
/** "la cookie técnica JSESSIONID", "the cookies of Google Analytics _ga": an adjective, whose they are, and then the name. */
const cookiesOf = new RegExp(
  String.raw`${declaringWords('cookiesCased')}(?:\s(?!${declaringWords('cookieOpens')}\s)\p{Ll}{3,14})?(?:\s${declaringWords('of')})?(?:\s?\p{Lu}[\p{L}.]{1,20}){0,3}[\s«"“„‘\x60]*$`,
  'u',
);
/** "un cookie dénommé atuserid": the sentence says that a name comes next. */
const named = new RegExp(
  String.raw`${declaringWords('cookiesNamed')}(?:[\s,(]+[\p{L}’'-]{1,14}){0,2}[\s,(]+${declaringWords('named')}[\s:«"“„‘\x60(]*$`,
  'iu',
);
/** "_pk_id cookies", "MATOMO_SESSID, _pk_* and the like are cookies". */
const cookiesBehind = new RegExp(
  String.raw`^(?:\s?\([^()]{0,60}\))?(?:[\s,]*${declaringWords('theLike')})?(?:\s${declaringWords('are')}(?:\s\p{L}{2,3})?)?[\s-]*cookies?(?!\p{L})`,
  'iu',
);
/** "PHPSESSID, a native cookie of PHP". */
const isACookie = new RegExp(
  String.raw`^,\s(?:${[...INDEFINITE_ARTICLES].join('|')})\s(?:[\p{L}-]{2,14}\s){0,2}${declaringWords('cookiesOfVendor')}(?!\p{L})`,
  'iu',
);

/** Whether the words behind a name call it a cookie. */
export function calledCookie(behind: string): boolean {
  return cookiesBehind.test(behind) || isACookie.test(behind);
}

const between = /^\s?(?:\([^()]{0,60}\))?[\s,;«»"“”‘’`]*(?:(?:et|and|und|y|e|en|i|ou|or|oder|o|of)\s)?[\s«"“„‘`]*$/iu;

/** A name that the words before it announce, be it a word in small letters that is well known. */
function isAnnounced(name: string, before: string): boolean {
  return named.test(before) && (isKnownName(name) || (/[A-Z_\d]/.test(name) && isNameAtLeast(name, 'possible')));
}

/** Names by their shape alone, each right beside the word for cookies, or beside another such name. */
function besideCookies(text: string): Mention[] {
  const before = (start: number): string => text.slice(Math.max(0, start - 80), start);
  const shaped = found(text, token, 0, (name, start) => {
    if (isVendor(name)) return false;
    if (standsOut(name) || isAnnounced(name, before(start))) return true;
    return isNameAtLeast(name, 'likely') && called.test(before(start));
  });
  const beside = shaped.map(({ start, end }) => {
    const words = before(start);
    return (
      [cookiesBefore, cookiesOf, named].some((sign) => sign.test(words)) || calledCookie(text.slice(end, end + 80))
    );
  });
  const isListed = (at: number): boolean => between.test(text.slice(shaped[at - 1]?.end, shaped[at]?.start));
  for (let at = 1; at < shaped.length; at += 1) beside[at] ||= beside[at - 1] === true && isListed(at);
  for (let at = shaped.length - 1; at > 0; at -= 1) beside[at - 1] ||= beside[at] === true && isListed(at);
  return shaped.filter((_, at) => beside[at]);
}

/** The names that a sentence mentions as names, in order: set apart by quotes, as code, in bold, or by their shape. */
export function mentionsIn(text: string, { code, marked }: SetApart): readonly Mention[] {
  const isCalled = (start: number): boolean => called.test(text.slice(Math.max(0, start - 40), start));
  const isMeant = (name: string, start: number): boolean =>
    namesAlone(name) !== null && (isTellingName(name) || isCalled(start));
  const all = [
    ...inColonList(text),
    ...places(text, code, (name) => namesAlone(name) !== null),
    ...found(text, quoted, 1, isMeant),
    ...places(text, marked, isMeant),
    ...besideCookies(text),
  ];
  const apart: Mention[] = [];
  for (const mention of all)
    if (!apart.some((other) => mention.start < other.end && other.start < mention.end)) apart.push(mention);
  return apart.toSorted((one, other) => one.start - other.start);
}
