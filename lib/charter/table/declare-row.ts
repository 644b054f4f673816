import type { CellName, NameCell } from '../../cookie/index.ts';
import { readNameCell } from '../../cookie/index.ts';
import type { CharterRow, ColumnRole, UnreadReason } from '../charter.ts';
import type { DeclaredCookie, ReadingConfidence } from '../declared-cookie.ts';
import { categoryOf, isCategoryLabel } from '../lexicon/category-words.ts';
import { isVendor } from '../lexicon/vendors.ts';
import type { Cell } from '../page/block.ts';
import { oneLine } from '../text/normalise-text.ts';
import type { ColumnLabel } from './column-label.ts';
import { isLabelText } from './column-label.ts';
import { durationsOf } from './durations-of.ts';
import { splitPlace } from './split-place.ts';
import { storageOf } from './storage-words.ts';
import type { TableContext } from './table-context.ts';

export interface RowToDeclare {
  readonly cells: readonly Cell[];
  readonly roles: readonly ColumnRole[];
  readonly labels: readonly string[];
  readonly row: CharterRow;
  readonly context: TableContext;
  readonly confidence: ReadingConfidence;
  readonly naming: ColumnLabel['naming'];
}

export interface RowDeclaration {
  readonly cookies: readonly DeclaredCookie[];
  readonly unread: UnreadReason | null;
  readonly provider: string | null;
}

function cellOf(input: RowToDeclare, role: ColumnRole): string | null {
  const texts = input.cells
    .filter((cell, column) => input.roles[column] === role && cell.text !== '')
    .map((cell) => oneLine(cell.text));
  return texts.length === 0 ? null : texts.filter((text, index) => texts.indexOf(text) === index).join(' ');
}

/** A cell with its line breaks, which may part a list. */
function cellLines(input: RowToDeclare, role: ColumnRole): string {
  return input.cells[input.roles.indexOf(role)]?.text ?? '';
}

/**
 * The names of a cell. A single word that may be a label counts where the column is labelled as that of names and the
 * word is neither a kind of cookies nor a vendor nor a label.
 */
function namesOf(cell: NameCell, naming: ColumnLabel['naming']): readonly CellName[] {
  if (naming !== 'cookie-name' && naming !== 'name') return cell.names;
  const doubtful = cell.doubtful.filter(({ name }) => !isCategoryLabel(name) && !isVendor(name) && !isLabelText(name));
  return [...cell.names, ...doubtful];
}

/** What all cookies of a row share. */
type Shared = Omit<DeclaredCookie, 'name' | 'matchesNothing' | 'duration' | 'storage'>;

function sharedOf(input: RowToDeclare, provider: string | null): Shared {
  const categoryText = cellOf(input, 'category') ?? input.context.section;
  return {
    provider,
    ...splitPlace(cellOf(input, 'service'), cellOf(input, 'place'), cellOf(input, 'service-and-place')),
    purpose: cellOf(input, 'purpose'),
    category: categoryOf(categoryText ?? input.context.lead ?? ''),
    categoryText,
    section: input.context.section,
    row: input.row,
    confidence: input.confidence,
  };
}

/** A cell that spans rows names its cookie once. */
function nameTextOf(input: RowToDeclare): string | null {
  const cell = input.cells[input.roles.indexOf('name')];
  return cell?.copied === 'row' ? null : (cell?.text ?? '');
}

/** Reads one row: the cookies that its name cell names, each with what the other cells say. */
export function declareRow(input: RowToDeclare): RowDeclaration {
  const cellText = nameTextOf(input);
  const reading = readNameCell(cellText ?? '');
  const names = namesOf(reading, input.naming);
  const provider = cellOf(input, 'provider') ?? input.context.provider ?? reading.provider;
  if (names.length === 0) {
    const unread = cellText === '' ? 'no-name' : 'label-not-name';
    return { cookies: [], unread: cellText === null ? null : unread, provider };
  }
  const shared = sharedOf(input, provider);
  const durations = durationsOf(cellLines(input, 'duration'), names.length, {
    unit: input.labels[input.roles.indexOf('duration')] ?? '',
    language: input.context.language,
  });
  const storage = storageOf([cellOf(input, 'storage'), cellOf(input, 'duration')]) ?? input.context.storage ?? 'cookie';
  const cookies = names.map((cell, index): DeclaredCookie =>
    Object.assign({}, shared, {
      name: cell.name,
      matchesNothing: cell.matchesNothing,
      duration: durations[index] ?? null,
      storage: cell.storage ?? storage,
    }),
  );
  return { cookies, unread: null, provider };
}
