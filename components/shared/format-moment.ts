import { languageFacts, type Language } from '../../lib/i18n/index.ts';

/**
 * A moment for people, to the minute, in the auditor's own time zone.
 *
 * @param moment ISO 8601.
 * @param timeZone IANA name; one that this machine does not know gives UTC.
 * @returns the date and time, or the text itself where it is no date.
 * @example formatMoment('2026-11-21T09:32:00Z', 'fr', 'Europe/Paris') // '21 nov. 2026, 10:32'
 */
export function formatMoment(moment: string, language: Language, timeZone: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const { locale } = languageFacts[language];
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(date);
  } catch {
    return `${new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date)} UTC`;
  }
}
