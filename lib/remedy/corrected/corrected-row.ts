import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import type { ColumnRole } from '../../charter/index.ts';
import { lastsLonger } from '../../cookie/index.ts';
import type { CharterWriter } from './charter-writer.ts';
import { knownDuration, lastsAtLeast } from './known-duration.ts';
import { rowNotes, withNote } from './row-notes.ts';
import { respelt } from './spellings.ts';
import type { Spellings } from './spellings.ts';

/** What was done to a row. */
export type RowChange = 'added' | 'duration' | 'spelling' | 'note';

export interface CorrectedRow {
  readonly cells: readonly string[];
  readonly changes: readonly RowChange[];
  /** The names that it declares. */
  readonly names: readonly string[];
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
  /** The heading that it stands under; null where nothing was read from it that tells. */
  readonly section: string | null;
}

/**
 * A row of the charter with its spelling put right, its lifetime filled in or corrected, and a note on what only its author
 * can settle.
 */
export function correctedRow(given: Given, correction: Correction): CorrectedRow {
  const { cells, columns, declared } = given;
  const name = columns.indexOf('name');
  const spelt = declared.reduce<CorrectedRow>((row, one) => withSpelling(row, name, one, correction), {
    cells,
    changes: [],
    names: [],
  });
  const lasting = withDuration(spelt, columns.indexOf('duration'), declared, correction);
  const notes = rowNotes(given, lasting.unsettled, correction);
  return notes.reduce((row, note) => withNote(row, columns, note, correction.words), lasting.row);
}

function withSpelling(
  row: CorrectedRow,
  at: number,
  { index, judged }: Numbered,
  { spellings }: Correction,
): CorrectedRow {
  const right = spellings.right.get(index);
  const names = [...row.names, right ?? judged.declared.name];
  const cell = right === undefined ? null : respelt(row.cells[at] ?? '', judged.declared.name, right);
  return cell === null
    ? { ...row, names }
    : { cells: row.cells.with(at, cell), changes: [...row.changes, 'spelling'], names };
}

/** A row with its lifetime, and the declarations whose lengths only the author can put right. */
interface Lasting {
  readonly row: CorrectedRow;
  readonly unsettled: readonly Numbered[];
}

function withDuration(row: CorrectedRow, at: number, declared: readonly Numbered[], correction: Correction): Lasting {
  const { report, words } = correction;
  const empty = (row.cells[at] ?? '').trim() === '';
  const exceeded = declared.filter((one) => isExceeded(one, correction));
  if (at === -1 || declared.length === 0 || (!empty && exceeded.length === 0)) return { row, unsettled: [] };
  // Lengths of several names stand in the order of the names: whoever wrote them has to say which is wrong.
  if (!empty && new Set(declared.map(({ judged }) => judged.declared.name)).size > 1) {
    return { row, unsettled: exceeded };
  }
  const covered = declared.flatMap((one) => coveredBy(one, correction));
  const judged = declared.map((one) => one.judged);
  const duration = knownDuration(judged, covered, report, words);
  return {
    row: {
      ...row,
      cells: row.cells.with(at, duration ?? words.toCheck),
      changes: [...row.changes, duration === null ? 'note' : 'duration'],
    },
    unsettled: [],
  };
}

/** The cookies of a declaration, with those that it means once its name is spelt right. */
export function coveredBy({ index, judged }: Numbered, { spellings, cookies }: Correction): readonly JudgedCookie[] {
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
