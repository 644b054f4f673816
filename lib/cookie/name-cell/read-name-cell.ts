import { matchesNothing } from '../compiled-name.ts';
import { looksLikeCookieName } from '../name-plausibility.ts';
import { readProsePattern } from '../pattern/read-prose-pattern.ts';
import { undress, visibleCell } from './clean-cell.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import type { CellName, NameCell } from './name-cell.ts';
import { readPieces } from './read-piece.ts';
import type { Piece } from './read-piece.ts';
import { readStorageWords } from './storage-words.ts';
import { readVendorWords } from './vendor-words.ts';

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

function readLine(line: string): readonly Piece[] {
  const phrase = readPhrase(line);
  return phrase ? [phrase] : readPieces(undress(line));
}

function piecesOf(cell: string): readonly Piece[] {
  const lines = joinWrappedLines(cell);
  const oneLine = cell.replaceAll('\n', ' ');
  if (lines.length > 1 && !lines.some((line) => readPhrase(line)) && readPhrase(oneLine)) {
    return [{ names: [oneLine], doubtful: [], words: '' }];
  }
  return lines.flatMap(readLine);
}

/** Words that may be names are names where they stand in a list of certain ones. */
function settleDoubt(pieces: readonly Piece[]): readonly Piece[] {
  const names = pieces.flatMap((piece) => piece.names);
  const sure = names.some((name) => ['certain', 'likely'].includes(looksLikeCookieName(name)));
  if (sure || pieces.length < 2 || names.length === 0) return pieces;
  // "Firebase / crashlytics", wrapped words of which one is written like a name.
  const wrapped = pieces.some((piece) => piece.doubtful.length > 0 || piece.words !== '');
  return wrapped
    ? pieces.map((piece) => ({ names: [], doubtful: [...piece.names, ...piece.doubtful], words: piece.words }))
    : pieces;
}

/**
 * Reads one name cell of a charter: the names it holds, each as written, and what else it says.
 *
 * @param cell the cell's text; line breaks as `\n`
 * @example readNameCell('_ga, _gid (Google)').names.map(({ name }) => name) // ['_ga', '_gid']
 * @example readNameCell('Cookies de session').label // true
 */
export function readNameCell(cell: string): NameCell {
  const text = visibleCell(cell);
  const pieces = settleDoubt(piecesOf(text));
  const names = once(pieces.flatMap((piece) => toNames(piece.names, piece.words)));
  const doubtful = once(pieces.flatMap((piece) => toNames(piece.doubtful, piece.words)));
  const words = pieces.map((piece) => piece.words);
  return {
    names,
    doubtful,
    label: names.length === 0 && /[\p{L}\p{N}]/u.test(text),
    provider: names.length === 0 ? null : (words.map(readVendorWords).find((vendor) => vendor !== null) ?? null),
  };
}
