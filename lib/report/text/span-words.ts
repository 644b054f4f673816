import type { Language } from '../../i18n/index.ts';

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/**
 * Says spans of time in days at the most: "395 jours" can be compared with a charter's words, "1 an" hides a month.
 * Made once for a report: a formatter costs far more than a number.
 *
 * @example spanWords('fr')(34_128_000) // '395 jours'
 */
export function spanWords(language: Language): (seconds: number) => string {
  const formats = units.map(({ unit, seconds }) => ({
    seconds,
    format: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  }));
  return (span) => {
    const { format, seconds } = formats.find((unit) => span >= unit.seconds * 2) ??
      formats[3] ?? { format: null, seconds: 1 };
    return format?.format(Math.round(span / seconds)) ?? String(span);
  };
}
