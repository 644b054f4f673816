import { languageFacts } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';

/** A moment as a report states it. */
export interface MomentWords {
  /** `2026-11-20 09:30:00 UTC`; the text itself where it is no date. */
  readonly utc: string;
  /** In the auditor's zone, in words; null where this machine does not know the zone. */
  readonly local: string | null;
}

/**
 * Says moments in UTC and in the auditor's own time. Made once for a report: a formatter costs far more than a date.
 *
 * @param timeZone IANA name, as the report says it; one that this machine does not know gives UTC alone.
 * @example momentWords('fr', 'Europe/Paris')('2026-11-20T09:30:00.000Z').local // '20 novembre 2026 à 10:30:00 UTC+1'
 */
export function momentWords(language: Language, timeZone: string): (moment: string) => MomentWords {
  const format = zoned({ dateStyle: 'long', timeStyle: 'long' }, languageFacts[language].locale, timeZone);
  return (moment) => {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return { utc: moment, local: null };
    const utc = `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    return { utc, local: format === null ? null : withOrdinal(format.format(date), language) };
  };
}

/** A plain date in words. */
export function dayWords(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const words = new Intl.DateTimeFormat(languageFacts[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
  return withOrdinal(words, language);
}

/**
 * The day on which a moment fell for the auditor, in words; in UTC, and said so, where this machine does not know the zone.
 *
 * @param timeZone IANA name
 * @example localDayWords('2026-11-20T23:30:00.000Z', 'fr', 'Europe/Paris') // '21 novembre 2026'
 */
export function localDayWords(moment: string, language: Language, timeZone: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const format = zoned({ dateStyle: 'long' }, languageFacts[language].locale, timeZone);
  return format === null ? `${dayWords(moment, language)} (UTC)` : withOrdinal(format.format(date), language);
}

/**
 * The same day as ISO 8601 writes it, for the names of files.
 *
 * @example localDay('2026-11-20T23:30:00.000Z', 'Europe/Paris') // '2026-11-21'
 */
export function localDay(moment: string, timeZone: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment.slice(0, 10);
  // Swedish writes dates as ISO 8601 does.
  const format = zoned({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE', timeZone);
  return format === null ? date.toISOString().slice(0, 10) : format.format(date);
}

/** A language may say the first day of a month, and that day alone, as an ordinal. */
function withOrdinal(words: string, language: Language): string {
  const { firstDay } = languageFacts[language];
  return firstDay === null ? words : words.replace(/^1 /, `${firstDay} `);
}

function zoned(how: Intl.DateTimeFormatOptions, locale: string, timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, { ...how, timeZone });
  } catch {
    return null;
  }
}
