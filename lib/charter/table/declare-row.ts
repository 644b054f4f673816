import type { NameCell, StorageKind } from '../../cookie/index.ts';
import { readNameCell, readStorageWords, storageByTheWay } from '../../cookie/index.ts';
import type { CharterRow, ColumnRole, UnreadReason } from '../charter.ts';
import type { DeclaredCategory, DeclaredCookie, DeclaredDuration, ReadingConfidence } from '../declared-cookie.ts';
import { emptyCell } from '../../page/index.ts';
import type { Cell } from '../../page/index.ts';
import { oneLine } from '../../words/text/normalise-text.ts';
import type { ColumnLabel } from './column-label.ts';
import { isHost } from './column-profile.ts';
import { durationsOf } from './durations-of.ts';
import { lengthInPurpose } from './length-in-purpose.ts';
import { namesInCell } from './names-in-cell.ts';
import { splitPlace } from './split-place.ts';
import type { TableContext } from '../outline/table-context.ts';

/** Readings of cell texts, remembered for the table. */
export interface CellReaders {
  readonly category: (text: string) => DeclaredCategory | null;
  readonly storage: (text: string) => StorageKind | null;
  readonly seconds: (text: string) => number | null;
}

export interface RowToDeclare {
  readonly readers: CellReaders;
  readonly cells: readonly Cell[];
  readonly roles: readonly ColumnRole[];
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>;
  readonly labels: readonly string[];
  readonly row: CharterRow;
  readonly context: TableContext;
  readonly confidence: ReadingConfidence;
  readonly naming: ColumnLabel['naming'];
  readonly servicesAreVendors: boolean;
}

export interface RowDeclaration {
  readonly cookies: readonly DeclaredCookie[];
  readonly unread: UnreadReason | null;
  readonly provider: string | null;
}

/** The columns of each role, worked out once a table. */
export function columnsByRole(roles: readonly ColumnRole[]): ReadonlyMap<ColumnRole, readonly number[]> {
  const columns = new Map<ColumnRole, number[]>();
  for (const [column, role] of roles.entries()) columns.set(role, [...(columns.get(role) ?? []), column]);
  return columns;
}

function cellOf({ cells, columns }: RowToDeclare, role: ColumnRole): string | null {
  const own = columns.get(role);
  if (own === undefined) return null;
  const texts = own.map((column) => oneLine(cells[column]?.text ?? '')).filter((text) => text !== '');
  return texts.length === 0 ? null : [...new Set(texts)].join(' ');
}

/** A cell with its line breaks, which may part a list. */
function cellLines(input: RowToDeclare, role: ColumnRole): string {
  return input.cells[input.roles.indexOf(role)]?.text ?? '';
}

/** What all cookies of a row share. */
type Shared = Omit<DeclaredCookie, 'name' | 'matchesNothing' | 'duration' | 'storage'>;

function sharedOf(input: RowToDeclare, provider: string | null): Shared {
  const categoryText = cellOf(input, 'category') ?? input.context.section;
  return {
    provider,
    ...splitPlace(cellOf(input, 'service'), cellOf(input, 'place'), cellOf(input, 'service-and-place')),
    purpose: cellOf(input, 'purpose'),
    category: input.readers.category(categoryText ?? input.context.lead ?? ''),
    categoryText,
    section: input.context.section,
    row: input.row,
    confidence: input.confidence,
  };
}

/** A cell that spans rows names its cookie once. */
function nameTextOf(input: RowToDeclare): string | null {
  const cell = input.cells[input.roles.indexOf('name')] ?? emptyCell;
  return cell.copied === 'row' ? null : cell.text;
}

/** The vendor that a row names outside a column of providers: in its service, where that column holds vendors only, or beside its name. */
function vendorOf(input: RowToDeclare, reading: NameCell, cellText: string): string | null {
  if (input.servicesAreVendors) return cellOf(input, 'service');
  // Labels within a cell of several lines belong to some of its names only.
  return cellText.includes('\n') ? null : reading.provider;
}

/** "Domaine" over "Axeptio": a company, where other rows have hosts. */
function companyIn(input: RowToDeclare): string | null {
  const text = cellOf(input, 'host');
  const isCompany = text !== null && /^\p{Lu}/u.test(text) && text.split(' ').length <= 4;
  return isCompany && !text.split(' ').some(isHost) ? text : null;
}

/** Who sets the cookies of a row: its own column says it, what stands above the table, or the row by the way. */
function providerOf(input: RowToDeclare, reading: NameCell, cellText: string): string | null {
  const own = cellOf(input, 'provider') ?? companyIn(input);
  return own ?? input.context.provider ?? vendorOf(input, reading, cellText);
}

/** Why a row without names gives none. */
function whyUnread(input: RowToDeclare, text: string): UnreadReason {
  const kept = readStorageWords([text, cellOf(input, 'storage') ?? ''].join(' '));
  if (kept === 'sdk' || kept === 'pixel') return 'not-a-cookie';
  return text === '' ? 'no-name' : 'label-not-name';
}

/** Where the row says that its things are kept, if not as cookies. */
function storageIn(input: RowToDeclare): StorageKind | null {
  return (
    input.readers.storage(cellOf(input, 'storage') ?? '') ??
    input.readers.storage(cellOf(input, 'duration') ?? '') ??
    storageByTheWay(cellLines(input, 'purpose'))
  );
}

/** The label over the durations, which may tell their unit. */
export function durationUnit(roles: readonly ColumnRole[], labels: readonly string[]): string {
  return labels[roles.indexOf('duration')] ?? '';
}

/** The words for the length: the column's, or where there is none those that the purpose tells by the way. */
function lengthText(input: RowToDeclare): string {
  if (input.columns.has('duration')) return cellLines(input, 'duration');
  return lengthInPurpose(cellLines(input, 'purpose')) ?? '';
}

/** Each name's length, told in the words of the column and of its label. */
function lengthsOf(input: RowToDeclare, count: number): readonly DeclaredDuration[] {
  return durationsOf(lengthText(input), count, durationUnit(input.roles, input.labels), input.readers.seconds);
}

/** Reads one row: the cookies that its name cell names, each with what the other cells say. */
export function declareRow(input: RowToDeclare): RowDeclaration {
  const text = nameTextOf(input);
  const reading = readNameCell(text ?? '');
  const names = namesInCell(reading, text ?? '', input.naming);
  const provider = providerOf(input, reading, text ?? '');
  if (names.length === 0) return { cookies: [], unread: text === null ? null : whyUnread(input, text), provider };
  const shared = sharedOf(input, provider);
  const durations = lengthsOf(input, names.length);
  const storage = storageIn(input) ?? input.context.storage ?? 'cookie';
  const cookies = names.map((cell, index): DeclaredCookie =>
    Object.assign({}, shared, {
      name: cell.name,
      matchesNothing: cell.matchesNothing,
      duration: durations[index] ?? null,
      storage: cell.storage ?? storage,
    }),
  );
  // Names that were not read must not pass for names that are not there.
  return { cookies, unread: reading.cut ? 'not-understood' : null, provider };
}
