import type { Language } from './language.ts';

/**
 * A moment as a clock shows it: what is told of one audit happened on one day.
 *
 * @param moment ISO 8601; anything else, out of a file, is shown as it is
 * @param timeZone IANA; UTC where it is none
 * @example clockWords('fr', '2026-12-01T00:13:33Z', 'Europe/Paris') // '01:13:33'
 */
export function clockWords(language: Language, moment: string, timeZone: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  try {
    return new Intl.DateTimeFormat(language, { timeStyle: 'medium', timeZone }).format(date);
  } catch {
    return `${new Intl.DateTimeFormat(language, { timeStyle: 'medium', timeZone: 'UTC' }).format(date)} UTC`;
  }
}
