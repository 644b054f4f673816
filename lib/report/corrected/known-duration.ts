import type { AuditReport } from '../../audit/index.ts';
import type { CharterRow } from '../../charter/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import { remainingSeconds } from '../rows/lifetime-days.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import { isOwn } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import type { CharterWords } from './charter-words.ts';

/** How far a documented lifetime and what was left of it may lie apart and still be the same. */
const tolerance = 0.05;

const day = 86_400;

/** The lifetime to write into a row of the charter, from what was observed and what is documented; null for nothing. */
export function knownDuration(report: AuditReport, row: CharterRow, words: CharterWriter): string | null {
  const declared = report.declared.filter(
    ({ declared: { row: own } }) => own.table === row.table && own.row === row.row,
  );
  const keys = new Set(declared.flatMap(({ observed }) => observed));
  const cookies = report.observed.filter(({ cookie }) => keys.has(cookie.key)).map(({ cookie }) => cookie);
  const texts = new Set(cookies.map((cookie) => durationOf(cookie, words)));
  if (texts.size === 0) {
    for (const { declared: cookie } of declared) {
      const documented = words.known(cookie.name, report.portal.host)?.lifetimeSeconds ?? null;
      if (documented !== null) texts.add(unsure(seconds(documented, words), words));
    }
  }
  return texts.size === 0 ? null : [...texts].join(', ');
}

/**
 * The lifetime of an observed cookie in the charter's words. Certain where the setting was seen or the cookie ends with
 * the session, or where documentation and observation agree; else "to be checked".
 */
export function durationOf(cookie: ObservedCookie, words: CharterWriter): string {
  const asked = cookie.setter?.askedLifetimeSeconds ?? null;
  if (asked !== null) return seconds(asked, words);
  const left = remainingSeconds(cookie);
  if (left === null) return words.session;
  return documentedOr(left, words.known(cookie.name, cookie.domain), words);
}

/** What is left is the least that was given: a documented lifetime below it is refuted by the cookie itself. */
function documentedOr(left: number, entry: DictionaryEntry | null, words: CharterWriter): string {
  const documented = entry?.lifetimeSeconds ?? null;
  if (entry === null || documented === null || left > documented * (1 + tolerance)) {
    return unsure(seconds(Math.max(left, 0), words), words);
  }
  const text = seconds(documented, words);
  return isOwn(entry) && left >= documented * (1 - tolerance) ? text : unsure(text, words);
}

const unsure = (text: string, { toCheck }: CharterWords): string => `${text} (${toCheck})`;

/** Days where there are two or more, so that no month has to be guessed; 0 is the session. */
function seconds(value: number, words: CharterWords): string {
  if (value === 0) return words.session;
  const units = [
    { unit: 'day', size: day },
    { unit: 'hour', size: 3600 },
    { unit: 'minute', size: 60 },
  ] as const;
  const { unit, size } = units.find((each) => value >= each.size * 2) ?? { unit: 'second', size: 1 };
  const format = new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
  });
  return format.format(Math.round(value / size)).replaceAll(/[\u00A0\u202F]/g, ' ');
}
