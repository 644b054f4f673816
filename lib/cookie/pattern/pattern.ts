/** Which characters a run may hold. */
export type CharacterSet =
  | { readonly kind: 'any' }
  | { readonly kind: 'ranges'; readonly ranges: readonly CharacterRange[]; readonly negated: boolean };

/** First and last UTF-16 code unit, both included. */
export type CharacterRange = readonly [first: number, last: number];

export type PatternToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'run'; readonly of: CharacterSet; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] };

/**
 * A declared name with wildcards, taken apart. It is always anchored at both ends. It replaces regular expressions:
 * what a page declares is hostile, and this can be matched in bounded time.
 */
export type Pattern = readonly PatternToken[];

const ANY: CharacterSet = { kind: 'any' };

/** `*`: zero or more of any character. */
export const ANYTHING: PatternToken = { kind: 'run', of: ANY, min: 0, max: Infinity };
/** `<ID>`, `####`: one or more of any character. */
export const SOMETHING: PatternToken = { kind: 'run', of: ANY, min: 1, max: Infinity };

export function literal(text: string): PatternToken {
  return { kind: 'literal', text };
}

/** The token, or nothing in its place. */
export function optional(pattern: Pattern): PatternToken {
  return { kind: 'choice', branches: [pattern, []] };
}

function countAlphanumerics(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Letters and digits that every name matching the pattern surely holds. */
export function distinctiveLength(pattern: Pattern): number {
  let length = 0;
  for (const token of pattern) {
    if (token.kind === 'literal') length += countAlphanumerics(token.text);
    if (token.kind === 'choice') length += Math.min(...token.branches.map(distinctiveLength));
  }
  return length;
}

/**
 * A pattern with fewer than two letters or digits of its own (`*`, `_*`, `<ID>`, `a*`) says nothing about which cookie
 * is meant: taken at its word it would declare every cookie of the site. It matches nothing.
 */
export function isPatternTooWide(pattern: Pattern): boolean {
  return distinctiveLength(pattern) < 2;
}
