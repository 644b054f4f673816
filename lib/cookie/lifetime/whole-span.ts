export type SpanUnit = 'day' | 'hour' | 'minute' | 'second';

/** A span of time in whole units, as people read it. */
export interface WholeSpan {
  readonly unit: SpanUnit;
  readonly count: number;
  /** Seconds of `count` units: never more than the span itself. */
  readonly seconds: number;
}

const sizes: readonly (readonly [unit: SpanUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** The largest unit of which a span has at least two, days at the most: "395 jours" can be held against a charter, "1 an" hides a month. */
export function spanUnit(seconds: number): readonly [unit: SpanUnit, seconds: number] {
  return sizes.find(([, size]) => seconds >= size * 2) ?? ['second', 1];
}

/**
 * The one rounding of lifetimes, wherever one is written or compared: down to whole units, so that no figure claims more
 * than was seen and no two figures of one cookie differ.
 *
 * @param seconds a negative span is none
 * @example wholeSpan(397.5 * 86_400) // { unit: 'day', count: 397, seconds: 34_300_800 }
 */
export function wholeSpan(seconds: number): WholeSpan {
  const [unit, size] = spanUnit(seconds);
  const count = Math.max(0, Math.floor(seconds / size));
  return { unit, count, seconds: count * size };
}
