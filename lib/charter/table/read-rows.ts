import type { CharterRow, CharterTable, ColumnRole, UnreadReason, UnreadRow } from '../charter.ts';
import type { DeclaredCookie, ReadingConfidence } from '../declared-cookie.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { categoryOf } from '../../words/category-words.ts';
import type { Cell } from '../../page/index.ts';
import { rowFragment } from '../provenance/text-fragment.ts';
import type { ColumnLabel } from './column-label.ts';
import { isLabelText } from './column-label.ts';
import type { CellReaders } from './declare-row.ts';
import { columnsByRole, declareRow, durationUnit } from './declare-row.ts';
import { singleText } from './find-header.ts';
import { memoise } from '../../words/text/memoise.ts';
import { storageOf } from '../outline/storage-around.ts';
import type { TableContext } from '../outline/table-context.ts';

export interface RowsToRead {
  readonly body: readonly (readonly Cell[])[];
  readonly roles: readonly ColumnRole[];
  readonly labels: readonly string[];
  readonly naming: ColumnLabel['naming'];
  /** The column of services holds vendors and nothing else. */
  readonly servicesAreVendors: boolean;
  readonly context: TableContext;
  readonly index: number;
  readonly layout: CharterTable['layout'];
}

export interface RowsReading {
  readonly rows: readonly CharterRow[];
  readonly declared: readonly DeclaredCookie[];
  readonly unnamed: readonly UnreadRow[];
  readonly unread: readonly UnreadRow[];
}

const layouts: Readonly<Record<CharterTable['layout'], ReadingConfidence['because'] | null>> = {
  table: null,
  grid: null,
  'tab-separated': null,
  'definition-list': 'labelled-list',
  list: 'list-item',
  flattened: 'flattened-text',
  glued: 'glued-text',
  prose: 'sentence',
};

function confidenceOf(layout: CharterTable['layout'], naming: ColumnLabel['naming']): ReadingConfidence {
  const because = layouts[layout];
  if (because === null) {
    if (naming === 'cookie-name') return { level: 'high', because: 'named-column' };
    return naming === 'none' || naming === 'against'
      ? { level: 'medium', because: 'column-by-content' }
      : { level: 'high', because: 'named-column' };
  }
  const level =
    because === 'labelled-list' ? 'high' : because === 'sentence' || because === 'glued-text' ? 'low' : 'medium';
  return { level, because };
}

/** A row of labels and nothing else; where one of them is read as a name, only if they are those of the header. */
function isRepeatedHeader(row: readonly Cell[], labels: readonly string[], named: boolean): boolean {
  const texts = row.filter((cell) => cell.text !== '' && cell.copied === 'no');
  if (texts.length < 2) return false;
  if (row.every((cell, column) => cell.text === '' || cell.text === labels[column])) return true;
  return !named && texts.length > 2 && texts.every((cell) => isLabelText(cell.text));
}

function readersOf({ roles, labels, context }: RowsToRead): CellReaders {
  const duration = { unit: durationUnit(roles, labels), language: context.language };
  return {
    category: memoise(categoryOf),
    storage: memoise((text) => storageOf([text])),
    seconds: memoise((text) => parseDuration(text, duration)?.seconds ?? null),
  };
}

function under(context: TableContext, section: string): TableContext {
  return { ...context, section };
}

/** Reads the rows under a table's header. A row with one text only labels the rows below it. */
export function readRows(input: RowsToRead): RowsReading {
  const { body, roles, labels, index } = input;
  const nameColumn = roles.indexOf('name');
  const readers = readersOf(input);
  const columns = columnsByRole(roles);
  const confidence = confidenceOf(input.layout, input.naming);
  const rows: CharterRow[] = [];
  const declared: DeclaredCookie[] = [];
  const unnamed: UnreadRow[] = [];
  const unread: UnreadRow[] = [];
  let context = input.context;
  for (const cells of body) {
    const texts = cells.map((cell) => cell.text);
    const row: CharterRow = {
      table: index,
      row: rows.length,
      cells: texts,
      textFragment: rowFragment(texts, nameColumn),
    };
    const title = roles.length > 1 ? singleText(cells, roles.length) : null;
    const reading = declareRow({ ...input, columns, readers, cells, row, context, confidence });
    if (isRepeatedHeader(cells, labels, reading.cookies.length > 0)) continue;
    if (title !== null && reading.cookies.length === 0) {
      context = under(input.context, title);
      continue;
    }
    rows.push(row);
    for (const cookie of reading.cookies) declared.push(cookie);
    if (reading.unread !== null) {
      const kept = { ...row, reason: reading.unread, section: context.section, provider: reading.provider };
      (isUnnamed(reading.unread) ? unnamed : unread).push(kept);
    }
  }
  return { rows, declared, unnamed, unread };
}

function isUnnamed(reason: UnreadReason): boolean {
  return reason === 'no-name' || reason === 'label-not-name';
}
