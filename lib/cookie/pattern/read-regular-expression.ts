import { readBracketSet, readClassEscape } from './character-class.ts';
import { closingBracket } from './closing-bracket.ts';
import { ANYTHING, SOMETHING, literal, optional } from './pattern.ts';
import type { CharacterSet, Pattern, PatternToken } from './pattern.ts';
import { readQuantifier } from './quantifier.ts';
import type { Quantifier } from './quantifier.ts';

/** One unit of a regular expression before its quantifier. */
type Atom =
  | { readonly kind: 'dot' }
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'group'; readonly branches: readonly Pattern[] };

interface ReadAtom {
  readonly atom: Atom;
  readonly end: number;
}

/** Deepest nesting of groups that is followed. */
const MAX_DEPTH = 6;

/**
 * Whether a name is written as a regular expression: by its anchors, its slashes, or by signs that globs do not have
 * (`\d`, `[a-z]+`, `(a|b)`, `.+`).
 */
export function looksLikeRegularExpression(name: string): boolean {
  return (
    /^\^|^\/.+\/[a-z]{0,6}$/.test(name) ||
    (name.endsWith('$') && !/\$\w+\$$/.test(name)) ||
    /\\[dwsDWS.]|\.\+|\]\s?[*+?{]|\([^()]*\|[^()]*\)|\(\?:|\)\?/.test(name)
  );
}

function readEscape(source: string, at: number): ReadAtom | null {
  const letter = source[at + 1];
  if (letter === undefined) return null;
  const set = readClassEscape(letter);
  if (set) return { atom: { kind: 'set', set }, end: at + 2 };
  return /[A-Za-z0-9]/.test(letter) ? null : { atom: { kind: 'character', text: letter }, end: at + 2 };
}

function readSet(source: string, at: number): ReadAtom | null {
  const close = closingBracket(source, at);
  const set = close === null ? null : readBracketSet(source.slice(at + 1, close));
  return set && close !== null ? { atom: { kind: 'set', set }, end: close + 1 } : null;
}

function readGroup(source: string, at: number, depth: number): ReadAtom | null {
  const close = closingBracket(source, at);
  if (close === null || depth >= MAX_DEPTH) return null;
  const inner = source.slice(at + 1, close).replace(/^\?:/, '');
  if (inner.startsWith('?')) return null;
  const branches = splitBranches(inner).map((branch) => readSequence(branch, depth + 1));
  const read = branches.filter((branch) => branch !== null);
  return read.length === branches.length ? { atom: { kind: 'group', branches: read }, end: close + 1 } : null;
}

function readAtom(source: string, at: number, depth: number): ReadAtom | null {
  const character = source.charAt(at);
  switch (character) {
    case '\\':
      return readEscape(source, at);
    case '[':
      return readSet(source, at);
    case '(':
      return readGroup(source, at, depth);
    case '.':
      return { atom: { kind: 'dot' }, end: at + 1 };
    default:
      return /[*+?()]/.test(character) ? null : { atom: { kind: 'character', text: character }, end: at + 1 };
  }
}

/** Branches at the top level: a bar inside brackets belongs to them. */
function splitBranches(source: string): readonly string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '|') {
      branches.push(source.slice(start, at));
      start = at + 1;
    } else at = closingBracket(source, at) ?? at;
  }
  return [...branches, source.slice(start)];
}

function quantifyCharacter(text: string, quantifier: Quantifier): Pattern | null {
  // `^NSC_*` is a glob dressed up as a regular expression: nobody means "and any number of underscores".
  if (quantifier.min === 0 && quantifier.max === Infinity) return [literal(text), ANYTHING];
  if (quantifier.min === 0) return [optional([literal(text)])];
  const unit = text.charCodeAt(0);
  return [{ kind: 'run', of: { kind: 'ranges', ranges: [[unit, unit]], negated: false }, ...quantifier }];
}

function quantifyGroup(branches: readonly Pattern[], quantifier: Quantifier | null): Pattern | null {
  if (!quantifier) return [{ kind: 'choice', branches }];
  return quantifier.max === 1 ? [{ kind: 'choice', branches: [...branches, []] }] : null;
}

function quantify(atom: Atom, quantifier: Quantifier | null): Pattern | null {
  if (atom.kind === 'group') return quantifyGroup(atom.branches, quantifier);
  if (atom.kind === 'set') return [{ kind: 'run', of: atom.set, ...(quantifier ?? { min: 1, max: 1 }) }];
  // An unescaped dot in a name is far more often a dot than "any character".
  if (!quantifier) return [literal(atom.kind === 'dot' ? '.' : atom.text)];
  if (atom.kind === 'character') return quantifyCharacter(atom.text, quantifier);
  return [quantifier.min === 0 ? ANYTHING : SOMETHING];
}

/** Neighbouring literals become one, so that a match can test the whole beginning of a name at once. */
function joinLiterals(tokens: Pattern): Pattern {
  const joined: PatternToken[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (token.kind === 'literal' && previous?.kind === 'literal') {
      joined[joined.length - 1] = literal(previous.text + token.text);
    } else joined.push(token);
  }
  return joined;
}

function readSequence(source: string, depth: number): Pattern | null {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < source.length;) {
    const read = readAtom(source, at, depth);
    if (!read) return null;
    const quantifier = readQuantifier(source, read.end);
    const pattern = quantify(read.atom, quantifier?.quantifier ?? null);
    if (!pattern) return null;
    tokens.push(...pattern);
    at = quantifier?.end ?? read.end;
  }
  return joinLiterals(tokens);
}

/** `^a` means "begins with a" and `a$` "ends with a"; without either the name is taken whole. */
function readBranch(branch: string): Pattern | null {
  const begins = branch.startsWith('^');
  const ends = branch.endsWith('$') && !branch.endsWith('\\$');
  const body = readSequence(branch.slice(begins ? 1 : 0, ends ? -1 : undefined), 0);
  if (!body) return null;
  if (begins && !ends) return [...body, ANYTHING];
  return ends && !begins ? [ANYTHING, ...body] : body;
}

/**
 * Reads a name written as a regular expression (`^_fbp$`, `/^_ga/`, `^NSC_*`, `_ga_[A-Z0-9]+`) without ever running it
 * as one. Understands literals, escapes, classes, groups, alternatives and quantifiers; flags are ignored, since cookie
 * names are case-sensitive.
 *
 * @returns one pattern for each alternative, or null where it holds something else
 */
export function readRegularExpression(name: string): readonly Pattern[] | null {
  const source = name.replace(/^\/(.+)\/[a-z]{0,6}$/, '$1');
  const branches = splitBranches(source).map(readBranch);
  const read = branches.filter((branch) => branch !== null);
  return read.length === branches.length ? read : null;
}
