/** How often the thing before it may stand. */
export interface Quantifier {
  readonly min: number;
  readonly max: number;
}

const SIGNS: Readonly<Record<string, Quantifier>> = {
  '*': { min: 0, max: Infinity },
  '+': { min: 1, max: Infinity },
  '?': { min: 0, max: 1 },
};

const COUNTED = /\{(\d{1,4})(,?)(\d{0,4})\}/y;

function readCounted(source: string, at: number): { readonly quantifier: Quantifier; readonly end: number } | null {
  COUNTED.lastIndex = at;
  const match = COUNTED.exec(source);
  if (!match) return null;
  const min = Number(match[1]);
  const open = match[2] === ',' && match[3] === '';
  const max = open ? Infinity : Number(match[3] || match[1]);
  return max >= min ? { quantifier: { min, max }, end: at + match[0].length } : null;
}

/** The quantifier at a place of a regular expression, with a lazy mark (`+?`) if there is one; null where there is none. */
export function readQuantifier(
  source: string,
  at: number,
): { readonly quantifier: Quantifier; readonly end: number } | null {
  const sign = SIGNS[source.charAt(at)];
  const read = sign ? { quantifier: sign, end: at + 1 } : readCounted(source, at);
  if (!read) return null;
  return source[read.end] === '?' ? { ...read, end: read.end + 1 } : read;
}
