import { NOTHING_WORDS } from '../../words/generic-words.ts';
import { MAX_NAME_LENGTH, isNameAtLeast, looksLikeCookieName } from '../name-plausibility.ts';
import { WELL_KNOWN_NAMES } from '../../words/names/well-known-names.ts';
import { afterCookieWord, isGenericName, isPlainWord, isUnmistakable, withoutGluedWord } from './called-name.ts';
import { closingBracket } from '../pattern/closing-bracket.ts';
import { JOINING_WORDS } from '../../words/affix-phrases.ts';
import { withoutJoiner } from '../../words/joining-phrases.ts';
import { withoutStorage } from '../../words/storage-words.ts';
import { bracketAddsNames, namesAreInside, splitBracket } from './names-in-brackets.ts';
import { strongest } from './piece.ts';
import type { Piece } from './piece.ts';
import { isListSeparator, isTightSeparator, splitTopLevel, splitWords } from './split-top-level.ts';

const NOTHING: Piece = { names: [], doubtful: [], words: '' };

function onlyWords(words: string): Piece {
  return { ...NOTHING, words };
}

/** "{{ cookie.name }}": a page's template that no script has filled in. */
const template = /^(?:\{\{.*\}\}|\{%.*%\}|<%.*%>)$/s;
/** "[to be completed]": what a page's author was to fill in. */
const toFillIn = /^\[[^\]]*\s[^\]]*\]$/;
/** "example.com/legal/cookie_policy": where to read on. */
const address = /^(?:[a-z0-9-]+\.)+[a-z]{2,12}\/\S*$/i;

function readToken(raw: string): Piece {
  const token = withoutGluedWord(raw);
  const kept = withoutStorage(token);
  if (kept !== null) return { ...readToken(kept.name), words: kept.storage };
  if (template.test(token) || toFillIn.test(token) || address.test(token)) return onlyWords(token);
  const grade = looksLikeCookieName(token);
  if (grade === 'no') return onlyWords(token);
  if (grade === 'unlikely') return { names: [], doubtful: [token], words: token };
  return { names: [token], doubtful: [], words: '' };
}

/** `_ga/_gid`, `NID+SID`: cut only where every part is a name that needs no context. A path is no list of names. */
function readTight(token: string): Piece {
  if (token.length > MAX_NAME_LENGTH || NOTHING_WORDS.has(token.toLowerCase())) return onlyWords(token);
  const parts = splitTopLevel(token, isTightSeparator);
  const names =
    parts.length > 1 && parts.every((part) => /[_]|^[A-Z0-9]+$/.test(part) && isNameAtLeast(part, 'possible'));
  return names ? { names: parts, doubtful: [], words: '' } : readToken(token);
}

function withWords(piece: Piece, ...more: readonly string[]): Piece {
  return { ...piece, words: [piece.words, ...more].filter((words) => words !== '').join(' ') };
}

function readBracketed(text: string, depth: number): Piece | null {
  const parts = splitBracket(text);
  if (!parts) return null;
  const head = readPiece(parts.head, depth + 1);
  const inner = readList(withoutJoiner(parts.inner), depth + 1);
  if (namesAreInside(head, inner)) return withWords({ ...inner, words: '' }, parts.head, parts.tail);
  if (bracketAddsNames(parts.inner, head, inner)) {
    return withWords({ ...head, names: [...head.names, ...inner.names] }, parts.tail);
  }
  return withWords(head, parts.inner, parts.tail);
}

const DASH = /\s[-–—:]\s|:\s/;

/** "SiteImprove: nmstat": what stands before the colon is written like a company, and no vendor's name is a cookie's. */
function namesVendor(text: string): boolean {
  return /^\p{Lu}[\p{L} .&-]{1,40}$/u.test(text) && /\p{Ll}/u.test(text);
}

/** Which side of a colon or dash names: the surer one; of a company and one name, the name. */
function isNamedBehind(left: Piece, right: Piece, leftText: string, mark: string): boolean {
  if (mark.startsWith(':') && namesVendor(leftText) && right.names.length > 0 && right.words === '') return true;
  return strongest(right) > strongest(left) || left.names.length === 0;
}

/** "Google Analytics: _ga", "_ga – audience", "Nom : _ga". */
function readDivided(text: string, depth: number): Piece | null {
  const match = DASH.exec(text);
  if (!match || closingBracket(text, 0) !== null) return null;
  const leftText = text.slice(0, match.index);
  const rightText = text.slice(match.index + match[0].length);
  const left = readPiece(leftText, depth + 1);
  const right = readPiece(rightText, depth + 1);
  if (isNamedBehind(left, right, leftText, match[0].trim())) return withWords({ ...right, words: '' }, leftText);
  if (strongest(left) === 2 && strongest(right) === 2) {
    return { names: [...left.names, ...right.names], doubtful: [], words: left.words };
  }
  return withWords({ ...left, words: '' }, rightText);
}

/** Possible names are a list if they are all written like names, or if one surely is and joining words stand between. */
function isNameList(words: readonly string[], others: readonly string[], strong: readonly string[]): boolean {
  if (others.length < 2) return false;
  const joined = words.length === others.length * 2 - 1;
  const allMarked = !others.some(isPlainWord);
  return (allMarked && (joined || strong.length > 0)) || (joined && strong.length > 0);
}

/** "xtvrn et xtan" are names, "session et langue" may be words. */
function readJoined(words: readonly string[], others: readonly string[], text: string): Piece | null {
  const alternate = words.every((word, at) => JOINING_WORDS.has(word.toLowerCase()) === (at % 2 === 1));
  if (others.length < 2 || !alternate) return null;
  const known = others.some((word) => WELL_KNOWN_NAMES.has(word) && !isGenericName(word));
  return known ? { names: others, doubtful: [], words: '' } : { names: [], doubtful: others, words: text };
}

/** Names among a few other words. */
function readAmongWords(others: readonly string[], text: string): Piece {
  const certain = others.filter((word) => isNameAtLeast(word, 'certain') || isUnmistakable(word));
  if (certain.length === 0 || others.length - certain.length > 6) return onlyWords(text);
  const rest = others.filter((word) => !certain.includes(word));
  return { names: certain, doubtful: [], words: rest.join(' ') };
}

/** Several words without a separator: names only, names among few other words, or words. */
function readWords(text: string): Piece {
  const words = splitWords(text);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return readTight(only);
  const called = afterCookieWord(text);
  if (called !== null) return { names: [called], doubtful: [], words: '' };
  const others = words.filter((word) => !JOINING_WORDS.has(word.toLowerCase()));
  if (others.every((word) => isNameAtLeast(word, 'possible'))) {
    const strong = others.filter((word) => isNameAtLeast(word, 'likely'));
    if (isNameList(words, others, strong)) return { names: others, doubtful: [], words: '' };
    return readJoined(words, others, text) ?? readAmongWords(others, text);
  }
  return readAmongWords(others, text);
}

/** A bracket around the whole piece: "(none used)" is a remark, `[hash]` a placeholder, `(_ga)` a name. */
function unwrap(text: string, depth: number): string {
  const round = text.startsWith('(');
  if ((!round && !text.startsWith('[')) || closingBracket(text, 0) !== text.length - 1 || depth >= MAX_DEPTH)
    return text;
  const inner = text.slice(1, -1).trim();
  return round || readList(inner, depth + 1).names.some((name) => isNameAtLeast(name, 'certain')) ? inner : text;
}

/** Deepest nesting of brackets and dashes that is followed. */
const MAX_DEPTH = 4;

function readPiece(text: string, depth: number): Piece {
  const piece = unwrap(text, depth)
    .replace(/\s\*{1,3}$/, '')
    .replace(/^(?:[-–—*•o]|\d{1,2}[.)])\s+/, '')
    .replace(/\s*(?<![.\\])[:.]$/, '');
  if (piece === '') return NOTHING;
  if (depth < MAX_DEPTH) {
    const divided = readBracketed(piece, depth) ?? readDivided(piece, depth);
    if (divided) return divided;
  }
  return readWords(piece);
}

function merge(pieces: readonly Piece[]): Piece {
  return {
    names: pieces.flatMap((piece) => piece.names),
    doubtful: pieces.flatMap((piece) => piece.doubtful),
    words: pieces
      .map((piece) => piece.words)
      .filter((words) => words !== '')
      .join(' '),
  };
}

function readList(text: string, depth: number): Piece {
  return merge(readPieces(text, depth));
}

/**
 * "_pk_id, mtm_*…": the list goes on, not its last name. Behind one name alone the dots stand for what fills it, unless
 * a wildcard does.
 */
function withoutEllipsis(piece: string, pieces: number): string {
  return piece.replace(pieces > 1 ? /(?<=[\p{L}\p{N}*])(?:…|\.{3})$/u : /(?<=\*)(?:…|\.{3})$/u, '');
}

/** The pieces between the separators of one line. */
export function readPieces(line: string, depth = 0): readonly Piece[] {
  const pieces = splitTopLevel(line, isListSeparator);
  return pieces.map((piece, at) =>
    readPiece(
      at === 0 ? withoutEllipsis(piece, pieces.length) : withoutJoiner(withoutEllipsis(piece, pieces.length)),
      depth,
    ),
  );
}
