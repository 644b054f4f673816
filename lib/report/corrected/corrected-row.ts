import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import type { ColumnRole } from '../../charter/index.ts';
import { lastsLonger, readNameCell } from '../../cookie/index.ts';
import type { NoteKind } from './charter-notes.ts';
import type { CharterWriter } from './charter-writer.ts';
import { knownDuration, lastsAtLeast } from './known-duration.ts';
import { respelt } from './spellings.ts';
import type { Spellings } from './spellings.ts';

/** What was done to a row. */
export type RowChange = 'added' | 'duration' | 'spelling' | 'note';

export interface CorrectedRow {
  readonly cells: readonly string[];
  readonly changes: readonly RowChange[];
}

/** A declaration with its index in the report. */
export interface Numbered {
  readonly index: number;
  readonly judged: JudgedDeclaration;
}

/** What rows are corrected with. */
export interface Correction {
  readonly report: AuditReport;
  readonly words: CharterWriter;
  readonly spellings: Spellings;
  readonly cookies: ReadonlyMap<string, JudgedCookie>;
}

/** A row of the charter before its correction. */
export interface Given {
  readonly cells: readonly string[];
  readonly columns: readonly ColumnRole[];
  readonly declared: readonly Numbered[];
  /** Whether the row speaks of cookies and names none. */
  readonly nameless: boolean;
}

/**
 * A row of the charter with its spelling put right, its lifetime filled in or corrected, and a note on what only its author
 * can settle.
 */
export function correctedRow({ cells, columns, declared, nameless }: Given, correction: Correction): CorrectedRow {
  const name = columns.indexOf('name');
  const spelt = declared.reduce<CorrectedRow>((row, one) => withSpelling(row, name, one, correction), {
    cells,
    changes: [],
  });
  const lasting = withDuration(spelt, columns.indexOf('duration'), declared, correction);
  const notes = [...(nameless ? ['row' as const] : []), ...notesOf(declared, lasting.unsettled, correction)];
  return notes.reduce((row, note) => withNote(row, columns, correction.words.notes[note]), lasting.row);
}

function withSpelling(
  row: CorrectedRow,
  at: number,
  { index, judged }: Numbered,
  { spellings }: Correction,
): CorrectedRow {
  const name = spellings.right.get(index);
  const cell = name === undefined ? null : respelt(row.cells[at] ?? '', judged.declared.name, name);
  return cell === null ? row : { cells: row.cells.with(at, cell), changes: [...row.changes, 'spelling'] };
}

function withDuration(
  row: CorrectedRow,
  at: number,
  declared: readonly Numbered[],
  correction: Correction,
): { readonly row: CorrectedRow; readonly unsettled: boolean } {
  const { report, words } = correction;
  const empty = (row.cells[at] ?? '').trim() === '';
  if (at === -1 || declared.length === 0 || (!empty && !declared.some((one) => isExceeded(one, correction)))) {
    return { row, unsettled: false };
  }
  // Lengths of several names stand in the order of the names: whoever wrote them has to say which is wrong.
  if (!empty && new Set(declared.map(({ judged }) => judged.declared.name)).size > 1) return { row, unsettled: true };
  const covered = declared.flatMap((one) => coveredBy(one, correction));
  const judged = declared.map((one) => one.judged);
  const duration = knownDuration(judged, covered, report, words);
  return {
    row: {
      cells: row.cells.with(at, duration ?? words.toCheck),
      changes: [...row.changes, duration === null ? 'note' : 'duration'],
    },
    unsettled: false,
  };
}

/** The cookies of a declaration, with those that it means once its name is spelt right. */
function coveredBy({ index, judged }: Numbered, { spellings, cookies }: Correction): readonly JudgedCookie[] {
  return [
    ...judged.observed.flatMap((key) => cookies.get(key) ?? []),
    ...(spellings.settled.get(index) ?? []).filter((thing) => 'cookie' in thing),
  ];
}

/** Whether a cookie of the row lasts longer than the row says, as the rule on lifetimes judges it. */
function isExceeded(one: Numbered, correction: Correction): boolean {
  const length = one.judged.declared.duration?.seconds ?? null;
  if (length === null) return false;
  const { observedAt } = correction.report.observation;
  return coveredBy(one, correction).some(({ cookie }) => lastsLonger(lastsAtLeast(cookie, observedAt), length));
}

function notesOf(declared: readonly Numbered[], unsettled: boolean, { spellings }: Correction): readonly NoteKind[] {
  const doubtful = ({ index, judged }: Numbered): boolean =>
    spellings.doubtful.has(index) || judged.declared.matchesNothing;
  const absent = (one: Numbered): boolean =>
    one.judged.verdict === 'missing' && !spellings.right.has(one.index) && !doubtful(one);
  return [
    ...(declared.some(doubtful) ? ['name' as const] : []),
    ...(declared.some(absent) ? ['presence' as const] : []),
    ...(unsettled ? ['duration' as const] : []),
  ];
}

/** Columns of words that nothing is compared with, the fittest for a note first. */
const noteColumns: readonly ColumnRole[] = ['purpose', 'service-and-place', 'service', 'place', 'provider', 'other'];

function withNote(row: CorrectedRow, columns: readonly ColumnRole[], note: string): CorrectedRow {
  const at = noteColumns.map((role) => columns.indexOf(role)).find((found) => found !== -1) ?? columns.indexOf('name');
  const cell = (row.cells[at] ?? '').trim();
  const noted = cell === '' ? note : `${cell} (${note})`;
  if (at === -1 || (columns[at] === 'name' && !namesAlike(cell, noted))) return row;
  return { cells: row.cells.with(at, noted), changes: [...row.changes, 'note'] };
}

const namesIn = (cell: string): string => JSON.stringify(readNameCell(cell).names.map(({ name }) => name));

/** Whether a note beside names is read as no name. */
const namesAlike = (before: string, after: string): boolean => namesIn(before) === namesIn(after);
