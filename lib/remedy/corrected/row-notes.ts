import type { ColumnRole } from '../../charter/index.ts';
import { readNameCell } from '../../cookie/index.ts';
import type { NoteKind } from '../../words/corrected/charter-notes.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';
import { asideWithLabel } from './aside-with-label.ts';
import type { Correction, CorrectedRow, Given, Numbered } from './corrected-row.ts';

/** A note for whoever publishes the charter. */
export interface RowNote {
  readonly kind: NoteKind;
  /** Which of the row's names it is about, where the row has others; what an unsure name resembles. */
  readonly about: readonly string[];
}

/** What of a row only its author can settle. */
export function rowNotes(
  { cells, declared, nameless }: Given,
  unsettled: readonly Numbered[],
  { spellings, words }: Correction,
): readonly RowNote[] {
  const doubtful = declared.filter(
    ({ index, judged }) => spellings.doubtful.has(index) || judged.declared.matchesNothing,
  );
  const absent = declared.filter(
    (one) => one.judged.verdict === 'missing' && !spellings.right.has(one.index) && !doubtful.includes(one),
  );
  const among = (some: readonly Numbered[]): readonly string[] =>
    some.length === declared.length ? [] : some.map(({ judged }) => judged.declared.name);
  const notes: readonly (RowNote | null)[] = [
    nameless ? { kind: 'row', about: [] } : null,
    doubtful.length > 0
      ? { kind: 'name', about: doubtful.flatMap(({ index }) => spellings.doubtful.get(index) ?? []) }
      : null,
    absent.length > 0 ? { kind: 'presence', about: among(absent) } : null,
    unsettled.length > 0 ? { kind: 'duration', about: among(unsettled) } : null,
  ];
  // Once what an unsure name resembles has a row of its own, nothing is seen for the name: what was asked of it still is.
  const asked = cells.some((cell) => isNoted(cell, words.notes.name));
  return notes.filter((note) => note !== null).filter(({ kind }) => kind !== 'presence' || !asked);
}

/** Columns of words that nothing is compared with, the fittest for a note first. */
const noteColumns: readonly ColumnRole[] = ['purpose', 'service-and-place', 'service', 'place'];

/** Most names told in a note; the rest are counted. */
const mostNames = 20;

/** The row with a note in it, which stays one note however often the charter is corrected. */
export function withNote(
  row: CorrectedRow,
  columns: readonly ColumnRole[],
  { kind, about }: RowNote,
  words: CharterWords,
): CorrectedRow {
  const note = words.notes[kind];
  if (row.cells.some((cell) => isNoted(cell, note))) return row;
  const full = about.length === 0 ? note : asideWithLabel(note, listed(about), words.language);
  const at = noteColumns.map((role) => columns.indexOf(role)).find((found) => found !== -1);
  return at === undefined ? besideName(row, columns.indexOf('name'), note) : inCell(row, at, full);
}

const listed = (names: readonly string[]): string =>
  [...names.slice(0, mostNames), ...(names.length > mostNames ? [`… + ${names.length - mostNames}`] : [])].join(', ');

const isNoted = (cell: string, note: string): boolean => cell.trim().startsWith(note) || cell.includes(`(${note}`);

function inCell(row: CorrectedRow, at: number, note: string): CorrectedRow {
  const cell = (row.cells[at] ?? '').trim();
  return {
    ...row,
    cells: row.cells.with(at, cell === '' ? note : `${cell} (${note})`),
    changes: [...row.changes, 'note'],
  };
}

/** A table without a column of words has its note beside the names, where it is read as none of them. */
function besideName(row: CorrectedRow, at: number, note: string): CorrectedRow {
  const noted = inCell(row, at, note);
  return namesIn(row.cells[at] ?? '') === namesIn(noted.cells[at] ?? '') ? noted : row;
}

const namesIn = (cell: string): string => {
  const { names, provider } = readNameCell(cell);
  return JSON.stringify([names.map(({ name }) => name), provider]);
};
