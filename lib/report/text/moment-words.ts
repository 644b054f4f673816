import type { Language } from '../../i18n/index.ts';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

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
  const format = localFormat(language, timeZone);
  return (moment) => {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return { utc: moment, local: null };
    const utc = `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    return { utc, local: format?.format(date) ?? null };
  };
}

function localFormat(language: Language, timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'long', timeZone });
  } catch {
    return null;
  }
}

/** The day of a moment in UTC, in words. */
export function dayWords(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
