import type { CharacterSet, Pattern, PatternToken } from './pattern.ts';

/**
 * Longest observed name that is compared with a pattern. RFC 6265bis section 5.7 lets user agents ignore cookies whose
 * name and value exceed 4096 octets together, so no longer name is ever stored.
 */
export const MAX_OBSERVED_LENGTH = 4096;

/** One byte for each position of the text, and one for its end: 1 where the tokens so far can have ended. */
type Reach = Uint8Array;

function holds(set: CharacterSet, unit: number): boolean {
  if (set.kind === 'any') return true;
  return set.ranges.some(([first, last]) => unit >= first && unit <= last) !== set.negated;
}

function afterLiteral(literal: string, reach: Reach, text: string): Reach {
  const next = new Uint8Array(reach.length);
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
    if (reach[at] === 1) next[at + literal.length] = 1;
  }
  return next;
}

/** For each position, where the longest run of the set's characters that starts there ends. */
function runEnds(set: CharacterSet, text: string): Uint16Array {
  const ends = new Uint16Array(text.length + 1);
  ends[text.length] = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    ends[at] = holds(set, text.charCodeAt(at)) ? (ends[at + 1] ?? at) : at;
  }
  return ends;
}

function afterRun(token: Extract<PatternToken, { kind: 'run' }>, reach: Reach, text: string): Reach {
  const ends = runEnds(token.of, text);
  // Each start opens an interval of ends; opening and closing marks are summed up in one sweep.
  const marks = new Int32Array(reach.length + 1);
  for (let at = 0; at < reach.length; at += 1) {
    if (reach[at] !== 1) continue;
    const first = at + token.min;
    const last = Math.min(at + token.max, ends[at] ?? at);
    if (first > last) continue;
    marks[first] = (marks[first] ?? 0) + 1;
    marks[last + 1] = (marks[last + 1] ?? 0) - 1;
  }
  const next = new Uint8Array(reach.length);
  let open = 0;
  for (let at = 0; at < reach.length; at += 1) {
    open += marks[at] ?? 0;
    next[at] = open > 0 ? 1 : 0;
  }
  return next;
}

function afterChoice(branches: readonly Pattern[], reach: Reach, text: string): Reach {
  const next = new Uint8Array(reach.length);
  for (const branch of branches) {
    const ends = afterPattern(branch, reach, text);
    for (let at = 0; at < next.length; at += 1) if (ends[at] === 1) next[at] = 1;
  }
  return next;
}

function afterToken(token: PatternToken, reach: Reach, text: string): Reach {
  if (token.kind === 'literal') return afterLiteral(token.text, reach, text);
  return token.kind === 'run' ? afterRun(token, reach, text) : afterChoice(token.branches, reach, text);
}

function afterPattern(pattern: Pattern, reach: Reach, text: string): Reach {
  let current = reach;
  for (const token of pattern) current = afterToken(token, current, text);
  return current;
}

/** Cheap test that settles nearly all pairs: a name must begin and end as the pattern does. */
function endsDiffer(pattern: Pattern, text: string): boolean {
  const first = pattern[0];
  const last = pattern.at(-1);
  if (first?.kind === 'literal' && !text.startsWith(first.text)) return true;
  return last?.kind === 'literal' && !text.endsWith(last.text);
}

/**
 * Whether the whole text (not a part of it) fits the pattern, case-sensitively. Time grows with the text's length times
 * the pattern's, whatever they hold: each token is one sweep over the text, and nothing is ever tried twice.
 */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  if (text.length > MAX_OBSERVED_LENGTH || endsDiffer(pattern, text)) return false;
  const start = new Uint8Array(text.length + 1);
  start[0] = 1;
  return afterPattern(pattern, start, text)[text.length] === 1;
}
