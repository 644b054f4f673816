import { joiningWords } from '../../words/joining-words.ts';
import { matchesNothing } from '../compiled-name.ts';
import { JOINING_WORDS } from '../../words/affix-phrases.ts';
import { VENDOR_WORDS } from '../../words/generic-words.ts';
import { isGenericWord, isNameAtLeast, looksLikeCookieName } from '../name-plausibility.ts';
import { readProsePattern } from '../pattern/read-prose-pattern.ts';
import { isUnmistakable, withoutGluedWord } from './called-name.ts';
import { isCut, undress, visibleCell } from './clean-cell.ts';
import { joinBrokenNames, joinWrappedLines } from './join-wrapped-lines.ts';
import { withPlainJoiners } from '../../words/joining-phrases.ts';
import type { CellName, NameCell } from './name-cell.ts';
import type { Piece } from './piece.ts';
import { readPieces } from './read-piece.ts';
import { readStorageWords } from '../../words/storage-words.ts';
import { onlyVendorIn } from '../../words/vendors-in-text.ts';

function toNames(names: readonly string[], words: string): readonly CellName[] {
  const storage = words === '' ? null : readStorageWords(words);
  return names.map((name) => ({
    name,
    remark: words === '' ? null : words,
    matchesNothing: matchesNothing(name),
    storage: storage === 'cookie' ? null : storage,
  }));
}

function once(names: readonly CellName[]): readonly CellName[] {
  const byName = new Map<string, CellName>();
  for (const name of names) if (!byName.has(name.name)) byName.set(name.name, name);
  return [...byName.values()];
}

/** A phrase such as "any cookie starting with “_hs”" is one entry, as written. */
function readPhrase(line: string): Piece | null {
  return readProsePattern(line) === null ? null : { names: [line], doubtful: [], words: '' };
}

/* "_ga, _gid and any cookie starting with …": names first, then the phrase. */
const PHRASE_START = new RegExp(
  String.raw`(?:,|;|\s${joiningWords('joinsPhrase')})\s+(?=${joiningWords('anyCookie')}\s)`,
  'iu',
);

function readLine(line: string): readonly Piece[] {
  const phrase = readPhrase(line);
  if (!phrase) return readQuoted(line) ?? readPieces(withPlainJoiners(joinBrokenNames(undress(line))));
  const start = PHRASE_START.exec(line);
  const before = start ? readPieces(withPlainJoiners(undress(line.slice(0, start.index)))) : [];
  const after = start ? readPhrase(line.slice(start.index + start[0].length)) : null;
  return after && before.length > 0 && before.every((piece) => piece.names.length > 0) ? [...before, after] : [phrase];
}

const QUOTED = /["“„«`]\s?([^\s"”“»`]{1,100})\s?["”“»`]/g;

/** `Cookie "sessionid"`: quotes make a name of a word that could be any word, where little else is said. */
function readQuoted(line: string): readonly Piece[] | null {
  const rest = undress(line.replaceAll(QUOTED, ' '));
  const words = rest.split(/[\s,;]+/);
  if (rest === '' || rest === undress(line) || words.length > 3 || words.some((word) => isNameAtLeast(word, 'likely')))
    return null;
  const names = Array.from(line.matchAll(QUOTED), ([, name = '']) => name);
  return names.every((name) => isNameAtLeast(name, 'possible')) ? [{ names, doubtful: [], words: rest }] : null;
}

/** A word that joins names may stand in a line of its own, between theirs. */
function isJoiningWord(line: string): boolean {
  return JOINING_WORDS.has(line.toLowerCase());
}

function piecesOf(cell: string): readonly Piece[] {
  const all = joinWrappedLines(cell);
  const lines = all.length > 2 ? all.filter((line) => !isJoiningWord(line)) : all;
  const oneLine = cell.replaceAll('\n', ' ');
  if (lines.length > 1 && !lines.some((line) => readPhrase(line)) && readPhrase(oneLine)) {
    return [{ names: [oneLine], doubtful: [], words: '' }];
  }
  return lines.flatMap(readLine);
}

/** `_ga, Language, _gid`: a single word that is no generic one. */
function promote(piece: Piece): Piece {
  const [only] = piece.doubtful;
  const isName = piece.names.length === 0 && piece.doubtful.length === 1 && piece.words === only && only !== undefined;
  return isName && !isGenericWord(only) && /^[\w-]+$/.test(only) ? { names: [only], doubtful: [], words: '' } : piece;
}

/** Words that may be names are names where they stand in a list of certain ones. */
function settleDoubt(pieces: readonly Piece[]): readonly Piece[] {
  const names = pieces.flatMap((piece) => piece.names);
  const sure = names.some((name) => ['certain', 'likely'].includes(looksLikeCookieName(name)));
  if (pieces.length < 2 || names.length === 0) return pieces;
  if (sure) return pieces.map(promote);
  if (names.some(isUnmistakable))
    return pieces.map((piece) => ({ ...piece, names: [...piece.names, ...piece.doubtful] }));
  // "Firebase / crashlytics", wrapped words of which one is written like a name.
  const wrapped = pieces.some((piece) => piece.names.length === 0) || names.every((name) => VENDOR_WORDS.has(name));
  return wrapped
    ? pieces.map((piece) => ({ names: [], doubtful: [...piece.names, ...piece.doubtful], words: piece.words }))
    : pieces;
}

/** Deepest that a name is taken apart into names. */
const MAX_DEPTH = 3;

/** What a name is read as where it stands alone: one rule for a list's item and for a cell of its own. */
function asAlone(name: string, depth = 0): readonly string[] {
  if (PLAIN_CELL.test(name)) return [name];
  const pieces = settleDoubt(piecesOf(visibleCell(name)));
  const alone = pieces.flatMap((piece) => piece.names);
  const doubtful = pieces.some((piece) => piece.doubtful.includes(name));
  if (doubtful || alone.includes(name) || depth === MAX_DEPTH) return [name];
  return alone.flatMap((one) => asAlone(one, depth + 1));
}

/** Most cells: one name without anything that separates, dresses up or stands for something else. */
const PLAIN_CELL = /^[A-Za-z0-9_](?:[\w-]{0,63}[A-Za-z0-9_])?$/;

function readPlainCell(cell: string): NameCell {
  const grade = looksLikeCookieName(cell);
  const names = grade === 'no' ? [] : toNames([cell], '');
  const isName = grade !== 'no' && grade !== 'unlikely';
  return {
    names: isName ? names : [],
    doubtful: isName ? [] : names,
    label: !isName && cell !== '_',
    provider: null,
    cut: false,
  };
}

/**
 * Reads one name cell of a charter: the names it holds, each as written, and what else it says.
 *
 * @param cell the cell's text; line breaks as `\n`
 * @example readNameCell('_ga, _gid (Google)').names.map(({ name }) => name) // ['_ga', '_gid']
 * @example readNameCell('Cookies de session').label // true
 */
export function readNameCell(cell: string): NameCell {
  if (PLAIN_CELL.test(cell)) return readPlainCell(withoutGluedWord(cell));
  const text = visibleCell(cell);
  const pieces = settleDoubt(piecesOf(text));
  const names = once(
    pieces.flatMap((piece) =>
      toNames(
        piece.names.flatMap((name) => asAlone(name)),
        piece.words,
      ),
    ),
  );
  const doubtful = once(pieces.flatMap((piece) => toNames(piece.doubtful, piece.words)));
  const words = pieces.map((piece) => piece.words);
  return {
    names,
    doubtful,
    label: names.length === 0 && /[\p{L}\p{N}]/u.test(text),
    provider: names.length === 0 ? null : (words.map(onlyVendorIn).find((vendor) => vendor !== null) ?? null),
    cut: isCut(cell),
  };
}
