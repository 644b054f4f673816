import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { spanUnit } from '../../cookie/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import { lifetimeSeen } from '../../observation/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import { isOwn } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';

/** How far below a documented lifetime what was left may lie and still bear it out. */
const tolerance = 0.05;

/** Clocks of servers and browsers, seconds. */
const clockSlack = 300;

/**
 * The lifetime to write into a row of the charter, from what was observed and what is documented; null for nothing.
 *
 * @param declared what the row declares
 * @param cookies what of the jar the row covers
 */
export function knownDuration(
  declared: readonly JudgedDeclaration[],
  cookies: readonly JudgedCookie[],
  report: AuditReport,
  words: CharterWriter,
): string | null {
  const { observedAt } = report.observation;
  const names = new Set(declared.map(({ declared: { name } }) => name));
  const telling = names.size === 1 ? longestOf(cookies, observedAt) : cookies;
  const texts = new Set(
    telling.map(({ cookie }) => durationOf(cookie, observedAt, words.known(cookie.name, cookie.domain), words)),
  );
  if (texts.size === 0) {
    for (const { declared: cookie } of declared) {
      const documented = words.known(cookie.name, report.portal.host)?.lifetimeSeconds ?? null;
      if (documented !== null) texts.add(unsure(seconds(documented, words), words));
    }
  }
  return texts.size === 0 ? null : [...texts].join(', ');
}

/** Of several cookies of one name the longest: a row must not declare less than one of them has. */
function longestOf(cookies: readonly JudgedCookie[], observedAt: string): readonly JudgedCookie[] {
  const length = ({ cookie }: JudgedCookie): number => lastsAtLeast(cookie, observedAt);
  return cookies.toSorted((a, b) => length(b) - length(a)).slice(0, 1);
}

/** Seconds that a cookie was asked to last, or seen to; 0 for a session. */
export function lastsAtLeast(cookie: ObservedCookie, observedAt: string): number {
  const { asked, real } = lifetimeSeen(cookie, observedAt);
  return Math.max(asked ?? 0, real ?? 0);
}

/**
 * The lifetime of an observed cookie in the charter's words. Certain where the setting was seen or the cookie ends with
 * the session, or where documentation and observation agree; else "to be checked".
 */
export function durationOf(
  cookie: ObservedCookie,
  observedAt: string,
  entry: DictionaryEntry | null,
  words: CharterWords,
): string {
  const { asked, left } = lifetimeSeen(cookie, observedAt);
  if (asked !== null && (left ?? 0) <= asked + clockSlack) return seconds(asked, words);
  if (cookie.expiresAt === null || left === null) return words.session;
  return documentedOr(left, entry, words);
}

/** What is left is the least that was given: a documented lifetime below it is refuted by the cookie itself. */
function documentedOr(left: number, entry: DictionaryEntry | null, words: CharterWords): string {
  const documented = entry?.lifetimeSeconds ?? null;
  if (entry === null || documented === null || left > documented + clockSlack) {
    return unsure(seconds(left, words), words);
  }
  const text = seconds(documented, words);
  return isOwn(entry) && left >= documented * (1 - tolerance) ? text : unsure(text, words);
}

const unsure = (text: string, { toCheck }: CharterWords): string => `${text} (${toCheck})`;

/**
 * Days where there are two or more, so that no month has to be guessed; 0 is the session. Rounded up, other than what was
 * seen: a charter must not declare less than the cookie has. A moment of clocks is no further day.
 */
function seconds(value: number, words: CharterWords): string {
  if (value === 0) return words.session;
  const [unit, size] = spanUnit(value);
  const format = new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
  });
  return format.format(Math.max(1, Math.ceil(value / size - 1 / 300))).replaceAll(/[\u00A0\u202F]/g, ' ');
}
