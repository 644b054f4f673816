import { wholeSpan } from '../cookie/index.ts';
import type { SpanUnit } from '../cookie/index.ts';
import type { Language } from './language.ts';

const unitNames: readonly SpanUnit[] = ['day', 'hour', 'minute', 'second'];

/**
 * Says spans of time in days at the most, rounded down: "395 jours" can be compared with a charter's words, "1 an" hides a
 * month. Made once for a report: a formatter costs far more than a number.
 *
 * @example spanWords('fr')(34_128_000) // '395 jours'
 */
export function spanWords(language: Language): (seconds: number) => string {
  const formats = new Map(
    unitNames.map((unit) => [unit, new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })]),
  );
  return (seconds) => {
    const { unit, count } = wholeSpan(seconds);
    return formats.get(unit)?.format(count) ?? String(count);
  };
}
