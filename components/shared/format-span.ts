import type { Language } from '../../lib/i18n/index.ts';

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** The largest unit of which there are at least two, so that no more than half a unit is lost; days at the most. */
function unitFor(seconds: number): (typeof units)[number] {
  return units.find((candidate) => seconds >= candidate.seconds * 2) ?? units[3];
}

/**
 * A span of time for people, in days at the most: "395 jours" can be compared with a charter's words, "1 an" hides a month.
 *
 * @param seconds zero or more.
 * @example formatSpan(34_128_000, 'fr') // '395 jours'
 */
export function formatSpan(seconds: number, language: Language): string {
  const { unit, seconds: size } = unitFor(seconds);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(seconds / size),
  );
}

/**
 * How long ago a moment was, or null where it is less than an hour or no date.
 *
 * @example formatAge('2026-11-18T10:00:00Z', '2026-11-21T10:00:00Z', 'fr') // 'il y a 3 jours'
 */
export function formatAge(moment: string, now: string, language: Language): string | null {
  const seconds = (Date.parse(now) - Date.parse(moment)) / 1000;
  if (Number.isNaN(seconds) || seconds < 3600) return null;
  const { unit, seconds: size } = unitFor(seconds);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-Math.round(seconds / size), unit);
}
