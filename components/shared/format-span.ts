import { spanUnit, wholeSpan } from '../../lib/cookie/index.ts';
import type { Language } from '../../lib/i18n/index.ts';

/**
 * A span of time for people, in days at the most and rounded down: "395 jours" can be compared with a charter's words, "1 an"
 * hides a month.
 *
 * @param seconds zero or more.
 * @example formatSpan(34_128_000, 'fr') // '395 jours'
 */
export function formatSpan(seconds: number, language: Language): string {
  const { unit, count } = wholeSpan(seconds);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/**
 * How long ago a moment was, or null where it is less than an hour or no date.
 *
 * @example formatAge('2026-11-18T10:00:00Z', '2026-11-21T10:00:00Z', 'fr') // 'il y a 3 jours'
 */
export function formatAge(moment: string, now: string, language: Language): string | null {
  const seconds = (Date.parse(now) - Date.parse(moment)) / 1000;
  if (Number.isNaN(seconds) || seconds < 3600) return null;
  const [unit, size] = spanUnit(seconds);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-Math.round(seconds / size), unit);
}
