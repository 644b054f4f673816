import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { wholeSpan } from '../../cookie/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import { lengthToDeclare, lifetimeSeen } from '../../observation/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import type { CharterWriter } from './charter-writer.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';

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
 * The lifetime of an observed cookie in the charter's words, as sure as the report is of it: "to be checked" where its
 * setting was not seen. A documented lifetime that the cookie does not refute is written then, with the same reserve: what is
 * left of a cookie is seldom what it was given.
 */
export function durationOf(
  cookie: ObservedCookie,
  observedAt: string,
  entry: DictionaryEntry | null,
  words: CharterWords,
): string {
  const { seconds: seen, certain } = lengthToDeclare(cookie, observedAt);
  if (certain || cookie.expiresAt === null) return seconds(seen, words);
  const documented = entry?.lifetimeSeconds ?? null;
  const length = documented !== null && seen <= documented + clockSlack ? documented : seen;
  return wholeSpan(length).count === 0 ? words.toCheck : unsure(seconds(length, words), words);
}

const unsure = (text: string, { toCheck }: CharterWords): string => `${text} (${toCheck})`;

/** In the unit and with the rounding of every figure of the report; 0 is the session. */
function seconds(value: number, words: CharterWords): string {
  if (value === 0) return words.session;
  const { unit, count } = wholeSpan(value);
  const format = new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
  });
  return format.format(Math.max(1, count)).replaceAll(/[\u00A0\u202F]/g, ' ');
}
