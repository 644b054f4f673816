/**
 * Hashes of a text and of what is left of it without one of its letters, each in one step: two texts that differ in one
 * letter, or by one letter more, or by two letters swapped, have such a hash in common.
 *
 * A hash is the sum of unit × base^place modulo 2^32; base is odd, so that it can be divided by. Equal hashes are
 * candidates only: whoever finds one compares the texts.
 */
const base = 0x01000193;

/** base × inverse = 1 modulo 2^32, by Newton's steps. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let round = 0; round < 5; round += 1) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

const inverse = inverseOf(base);

/** Hashes of all beginnings of a text: place n holds that of the first n units. */
export interface StartHashes {
  /** Of all units. */
  readonly all: Int32Array;
  /** Of digits alone: a digit is never a slip. */
  readonly digits: Int32Array;
  /** Without spaces, dots, dashes and underscores. */
  readonly folded: Int32Array;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Space, `-`, `.`, `_`, en and em dash. */
const separators: ReadonlySet<number> = new Set([32, 45, 46, 95, 0x2013, 0x2014]);

/** A unit that may be a letter: not ASCII, or a to z. */
export const isLetterUnit = (unit: number): boolean => unit > 127 || (unit >= 97 && unit <= 122);

/** A sum of units whose places are counted among themselves. */
function createSum(length: number): {
  readonly hashes: Int32Array;
  readonly put: (at: number, unit: number | null) => void;
} {
  const hashes = new Int32Array(length + 1);
  let power = 1;
  return {
    hashes,
    put: (at, unit) => {
      const before = hashes[at] ?? 0;
      hashes[at + 1] = unit === null ? before : (before + Math.imul(unit, power)) | 0;
      if (unit !== null) power = Math.imul(power, base);
    },
  };
}

/** @param text in lower case */
export function startHashes(text: string): StartHashes {
  const all = createSum(text.length);
  const digits = createSum(text.length);
  const folded = createSum(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    all.put(at, unit);
    digits.put(at, isDigit(unit) ? unit : null);
    folded.put(at, separators.has(unit) ? null : unit);
  }
  return { all: all.hashes, digits: digits.hashes, folded: folded.hashes };
}

const withDigits = (hash: number, digits: number): number => (hash ^ Math.imul(digits, 0x9e3779b1)) | 0;

/** Key of the first `length` units. */
export function keyOf({ all, digits }: StartHashes, length: number): number {
  return withDigits(all[length] ?? 0, digits[length] ?? 0);
}

/** Key of the first `length` units without the letter at `at`. */
export function keyWithout({ all, digits }: StartHashes, length: number, at: number): number {
  const after = ((all[length] ?? 0) - (all[at + 1] ?? 0)) | 0;
  return withDigits(((all[at] ?? 0) + Math.imul(after, inverse)) | 0, digits[length] ?? 0);
}
