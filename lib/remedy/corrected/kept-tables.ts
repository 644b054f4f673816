import type { AuditReport } from '../../audit/index.ts';
import type { CharterRow, CharterTable, ColumnRole, DeclaredCookie } from '../../charter/index.ts';
import type { CookieCategory } from '../../dictionary/index.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';
import { storageWordsIn } from '../../words/storage-words.ts';
import { storageWords } from './additions.ts';
import { columnsOf, defaultColumns, isTable } from './columns.ts';
import { correctedRow } from './corrected-row.ts';
import type { Correction, CorrectedRow, Given, Numbered } from './corrected-row.ts';
import { asideWithLabel } from './aside-with-label.ts';
import { providerBeside } from './provider-beside.ts';
import { rowGroups } from './row-groups.ts';

const storageNames: Readonly<Record<string, string>> = storageWords;

export interface CorrectedTable {
  /** What stands over the rows; null for nothing. */
  readonly heading: string | null;
  /** Above the table, or in a row of the table before, which these rows go on. */
  readonly headingStands: 'above' | 'within';
  /** A line above the rows that says whose cookies they are, where the charter says so beside its table and not in it. */
  readonly beside: string | null;
  /** Whose all the cookies are, where no cell says so. */
  readonly provider: string | null;
  readonly header: readonly string[];
  readonly columns: readonly ColumnRole[];
  /** The sort of the cookies in it; `unknown` where nobody can say. */
  readonly category: CookieCategory | 'unknown';
  /** Whether the charter has it, or it was made for what the charter lacks. */
  readonly origin: 'charter' | 'made';
  readonly rows: readonly CorrectedRow[];
}

/** The charter's own tables, every row in place, a column for lifetimes where there was none. */
export function keptTables(correction: Correction): readonly CorrectedTable[] {
  const { declared, charter } = correction.report;
  if (charter.content === null) return [];
  const byTable = Map.groupBy(numbered(declared), ({ judged }) => judged.declared.row.table);
  return charter.content.tables
    .filter((table) => table.rows.length > 0)
    .flatMap((table) => keptTable(table, byTable.get(table.index) ?? [], correction));
}

const numbered = (declared: AuditReport['declared']): readonly Numbered[] =>
  declared.map((judged, index) => ({ index, judged }));

function keptTable(
  table: CharterTable,
  declared: readonly Numbered[],
  correction: Correction,
): readonly CorrectedTable[] {
  const { columns, header, extra } = columnsOf(table, correction.words);
  const asTable = isTable(table);
  const byRow = Map.groupBy(declared, ({ judged }) => judged.declared.row.row);
  const nameless = namelessRows(table, correction.report);
  const given = (row: CharterRow): Given => {
    const inRow = byRow.get(row.row) ?? [];
    const cells = extra ? [...padded(row.cells, columns.length - 1), lengthsTold(inRow)] : row.cells;
    return {
      cells: padded(cells, columns.length),
      columns,
      declared: inRow,
      nameless: nameless.has(row.row),
      section: inRow[0]?.judged.declared.section ?? nameless.get(row.row) ?? null,
    };
  };
  const rows = asTable ? table.rows.map(given) : declared.map(writtenRow);
  const provider = providerBeside(rows);
  const heading = table.section ?? table.caption;
  const isHeaded = provider === null || heading?.includes(provider) === true;
  const storage = storageBeside(table, declared, heading);
  const beside =
    isHeaded && storage === null ? null : saidBeside(isHeaded ? null : provider, storage, correction.words);
  return rowGroups(table.section, rows).map((group, at) => ({
    heading: at === 0 ? heading : group.section,
    headingStands: at === 0 ? 'above' : 'within',
    beside: at === 0 ? beside : null,
    provider,
    header,
    columns,
    category: mainCategory(group.rows.flatMap((row) => row.declared).map(({ judged }) => judged.declared)),
    origin: 'charter',
    rows: group.rows.map((row) => correctedRow(row, correction)),
  }));
}

/**
 * "Cookies (Fournisseur : Matomo).", "Cookies (localStorage)." It speaks of cookies, since a list of providers would be
 * read as something else, and ends in a full stop, since "Provider: Google Analytics" would be read as a heading about
 * statistics.
 */
function saidBeside(provider: string | null, storage: string | null, words: CharterWords): string {
  const whose = provider === null ? [] : [asideWithLabel(words.labels.provider, provider, words.language)];
  const where = storage === null ? [] : [storage];
  return `${[words.title, ...[...whose, ...where].map((aside) => `(${aside})`)].join(' ')}.`;
}

/** Where all rows of a table are kept, if not as cookies, and words around the table alone say so. */
function storageBeside(table: CharterTable, declared: readonly Numbered[], heading: string | null): string | null {
  const [kind = 'cookie', more] = new Set(declared.map(({ judged }) => judged.declared.storage));
  const told = [heading ?? '', ...table.rows.flatMap(({ cells }) => cells)];
  const isTold = more !== undefined || !isTable(table) || told.some((text) => storageWordsIn(text) !== null);
  return isTold ? null : (storageNames[kind] ?? null);
}

/** Rows that name no cookie, each with the heading that it stands under. */
function namelessRows({ index }: CharterTable, { charter }: AuditReport): ReadonlyMap<number, string | null> {
  const rows = [...(charter.content?.unnamedRows ?? []), ...(charter.content?.unreadRows ?? [])];
  return new Map(rows.filter(({ table }) => table === index).map(({ row, section }) => [row, section]));
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
}

/** What a row without a column for lengths tells of them by the way, in the order of its names. */
function lengthsTold(declared: readonly Numbered[]): string {
  const texts = declared.map(({ judged }) => judged.declared.duration?.text ?? '');
  if (texts.includes('')) return '';
  return (new Set(texts).size === 1 ? texts.slice(0, 1) : texts).join(', ');
}

/** A declaration out of a list or a sentence, as a row of a table. */
function writtenRow(one: Numbered): Given {
  const { provider, service, place, name, duration, purpose, section, storage } = one.judged.declared;
  const where = [service, place].filter(Boolean).join(', ');
  const kept = storageNames[storage] === undefined ? '' : ` (${storageNames[storage]})`;
  const cells = [provider ?? '', where, `${name}${kept}`, duration?.text ?? '', purpose ?? ''];
  return { cells, columns: defaultColumns, declared: [one], nameless: false, section };
}

function mainCategory(declared: readonly DeclaredCookie[]): CorrectedTable['category'] {
  const counts = new Map<CorrectedTable['category'], number>();
  for (const { category } of declared) counts.set(category ?? 'unknown', (counts.get(category ?? 'unknown') ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
