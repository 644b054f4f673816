import { ANYTHING, SOMETHING, literal, optional } from './pattern.ts';
import type { Pattern, PatternToken } from './pattern.ts';
import { readCharacterClass } from './character-class.ts';
import { closingBracket } from './closing-bracket.ts';
import { hashAfter, isHashWord } from './hash-placeholder.ts';
import { placeholderRuns } from './x-runs.ts';

/** What a placeholder was read as, and where the rest of the name begins. */
interface Placeholder {
  readonly token: PatternToken;
  readonly end: number;
}

type Reader = (name: string, at: number) => Placeholder | null;

function sticky(source: RegExp, token: PatternToken): Reader {
  return (name, at) => {
    source.lastIndex = at;
    const match = source.exec(name);
    return match ? { token, end: at + match[0].length } : null;
  };
}

/* An index (`cart[0]`) or nothing (`items[]`) in square brackets belongs to the name: PHP sets such cookies. */
const LITERAL_BRACKETS = /^\d*$/;
const PLURAL = /^s$/;
const OPTIONAL_TEXT = /^[._-][a-z]+$/;

function readSquare(inner: string): PatternToken | null {
  if (LITERAL_BRACKETS.test(inner)) return null;
  const set = readCharacterClass(inner);
  if (set) return { kind: 'run', of: set, min: 1, max: Infinity };
  return readInner(inner);
}

/** `[_<ID>]`, `(.*)`: a separator and a placeholder that may both be absent. Otherwise it is there. */
function readInner(inner: string): PatternToken {
  if (/^[*]+$/.test(inner)) return ANYTHING;
  return /^[._-]./.test(inner)
    ? optional(readPlaceholders(inner) ?? [literal(inner.slice(0, 1)), SOMETHING])
    : SOMETHING;
}

function readRound(inner: string): PatternToken | null {
  if (inner.trim() === '') return null;
  // `cookie(s)`, `visitor_id(-hash)`: the letters themselves; `_ga(_ID)` is a placeholder.
  return PLURAL.test(inner) || OPTIONAL_TEXT.test(inner) ? optional([literal(inner)]) : readInner(inner);
}

const readBrackets: Reader = (name, at) => {
  const close = closingBracket(name, at);
  if (close === null) return null;
  const inner = name.slice(at + 1, close);
  const token = tokenOfBrackets(name.charAt(at), inner);
  const filled = token === SOMETHING && isHashWord(inner) ? hashAfter(name.charAt(at - 1)) : token;
  return filled && { token: filled, end: close + 1 };
};

function tokenOfBrackets(open: string, inner: string): PatternToken | null {
  if (open === '[') return readSquare(inner);
  if (open === '(') return readRound(inner);
  return inner.trim() === '' ? null : SOMETHING;
}

/**
 * `_pk_id.*` may be a glob (a dot, then anything) or a regular expression (anything): the shapes that both readings
 * and common sense allow are nothing at all, or a separator and what follows it. So `_ga.*` is not `_gat`.
 */
const DOT_STAR: PatternToken = {
  kind: 'choice',
  branches: [[], ...['.', '_', '-', ':', '|'].map((separator) => [literal(separator), ANYTHING])],
};

const readDotStar: Reader = (name, at) => {
  if (name[at + 1] !== '*') return null;
  return { token: /[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? DOT_STAR : ANYTHING, end: at + 2 };
};

const readEllipsis = sticky(/\.{3,}|…+/y, SOMETHING);
const readDollar = sticky(/\$(?:[A-Za-z_]\w*|\d+)/y, SOMETHING);

function either(...readers: readonly Reader[]): Reader {
  return (name, at) => {
    for (const reader of readers) {
      const placeholder = reader(name, at);
      if (placeholder) return placeholder;
    }
    return null;
  };
}

/** A character that libraries write encoded in the names that they set. */
function encodable(character: string, encoded: string): Reader {
  const token: PatternToken = { kind: 'choice', branches: [[literal(character)], [literal(encoded)]] };
  return (_name, at) => ({ token, end: at + 1 });
}

/** By the character that a placeholder begins with. */
const READERS: Readonly<Record<string, Reader>> = {
  '*': sticky(/\*+/y, ANYTHING),
  '#': sticky(/#+/y, SOMETHING),
  '?': sticky(/\?+/y, SOMETHING),
  '…': readEllipsis,
  '.': either(readEllipsis, readDotStar),
  '<': readBrackets,
  '{': readBrackets,
  '[': readBrackets,
  '(': readBrackets,
  $: either((name, at) => (name[at + 1] === '{' ? readBrackets(name, at + 1) : null), readDollar),
  // `%40` is an encoded character, `%s` and `%USER%` stand for something.
  '%': sticky(/%[A-Za-z_]{2,}%|%s|%d(?![0-9A-Fa-f])/y, SOMETHING),
  '@': encodable('@', '%40'),
  '/': encodable('/', '%2F'),
  ':': encodable(':', '%3A'),
};

const ENCODABLE = '@/:';

function isPlaceholder(character: string): boolean {
  return !ENCODABLE.includes(character);
}

/**
 * Reads a name written with wildcards and placeholders: `_ga_*`, `_ga_<ID>`, `wp-settings-{time}-[UID]`,
 * `sb-*-auth-token`, `_gat_UA-XXXXXXX-X`, `visid_incap_####`, `SESS$hash`, `_ga[_ID]`, `_pk_id.*`, `_ga…`.
 * `*` stands for zero or more characters, every other placeholder for at least one: lengths vary.
 * In a pattern `@`, `/` and `:` also stand for their encoded forms (`%40`), which libraries write for them.
 *
 * @returns null where the name holds no placeholder: it then stands for itself alone
 */
export function readPlaceholders(name: string): Pattern | null {
  const tokens: PatternToken[] = [];
  const runs = placeholderRuns(name);
  let found = false;
  let text = '';
  const flush = (): void => {
    if (text !== '') tokens.push(literal(text));
    text = '';
  };
  for (let at = 0; at < name.length;) {
    const character = name.charAt(at);
    const runEnd = runs.get(at);
    const placeholder =
      runEnd === undefined ? (READERS[character]?.(name, at) ?? null) : { token: SOMETHING, end: runEnd };
    if (placeholder) {
      found ||= isPlaceholder(character);
      flush();
      if (tokens.at(-1) !== placeholder.token) tokens.push(placeholder.token);
      at = placeholder.end;
    } else {
      // A word processor writes a dash where a hyphen was typed.
      text += /[–—]/.test(character) ? '-' : character;
      at += 1;
    }
  }
  flush();
  return found ? tokens : null;
}
