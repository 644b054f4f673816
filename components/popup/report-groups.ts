import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../lib/audit/index.ts';
import type { ShownVerdict } from '../shared/verdict-look.ts';

/** One line of the list: something observed with the declaration it was matched to, or a declaration alone. */
export type ReportRow =
  | {
      readonly kind: 'cookie';
      readonly key: string;
      readonly judged: JudgedCookie;
      readonly declaration: JudgedDeclaration | null;
    }
  | {
      readonly kind: 'storage';
      readonly key: string;
      readonly judged: JudgedStorage;
      readonly declaration: JudgedDeclaration | null;
    }
  | { readonly kind: 'declaration'; readonly key: string; readonly judged: JudgedDeclaration };

/** Groups in the order in which a person should read them. */
const order = [
  'undeclared',
  'missing',
  'probably-declared',
  'no-charter',
  'conditional',
  'not-looked',
  'unverifiable',
  'declared',
  'shared-domain',
  'other-storage',
] as const satisfies readonly (ShownVerdict | 'other-storage')[];

export type GroupId = (typeof order)[number];

export interface ReportGroup {
  readonly id: GroupId;
  readonly rows: readonly ReportRow[];
}

function groupOf(row: ReportRow): GroupId {
  if (row.kind === 'storage') return 'other-storage';
  if (row.kind === 'cookie' && row.judged.sharedDomain) return 'shared-domain';
  return row.judged.verdict === 'observed' ? 'declared' : row.judged.verdict;
}

/** The rows of a report: each observed thing once, with its declaration; then the declarations that nothing shows. */
function rowsOf(report: AuditReport): readonly ReportRow[] {
  const shown = new Set<number>();
  const declarationOf = ({ match, near }: JudgedCookie | JudgedStorage): JudgedDeclaration | null => {
    if (match !== null) shown.add(match.declared);
    const index = match?.declared ?? near;
    return index === null ? null : (report.declared[index] ?? null);
  };
  const cookies = report.observed.map((judged): ReportRow => ({
    kind: 'cookie',
    key: judged.cookie.key,
    judged,
    declaration: declarationOf(judged),
  }));
  const storage = report.otherStorage.map((judged): ReportRow => ({
    kind: 'storage',
    key: `${judged.item.storage} ${judged.item.origin} ${judged.item.name}`,
    judged,
    declaration: declarationOf(judged),
  }));
  const declarations = report.declared.flatMap((judged, index): readonly ReportRow[] =>
    judged.verdict === 'observed' && shown.has(index) ? [] : [{ kind: 'declaration', key: `row ${index}`, judged }],
  );
  return [...cookies, ...storage, ...declarations];
}

/** A report's rows by verdict, undeclared first; empty groups left out. */
export function groupReport(report: AuditReport): readonly ReportGroup[] {
  const groups = Map.groupBy(rowsOf(report), groupOf);
  return order.flatMap((id) => {
    const rows = groups.get(id) ?? [];
    return rows.length === 0 ? [] : [{ id, rows }];
  });
}

function cellsOf(declaration: JudgedDeclaration | null): readonly string[] {
  return declaration?.declared.row.cells ?? [];
}

function textOf(row: ReportRow): string {
  switch (row.kind) {
    case 'cookie':
      return [row.judged.cookie.name, row.judged.cookie.domain, ...cellsOf(row.declaration)].join('\n');
    case 'storage':
      return [row.judged.item.name, row.judged.item.origin, ...cellsOf(row.declaration)].join('\n');
    case 'declaration':
      return [row.judged.declared.name, ...cellsOf(row.judged)].join('\n');
  }
}

/** The rows that contain a text, case aside; every row for an empty text. */
export function filterGroups(groups: readonly ReportGroup[], text: string): readonly ReportGroup[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return groups;
  return groups.flatMap(({ id, rows }) => {
    const left = rows.filter((row) => textOf(row).toLowerCase().includes(wanted));
    return left.length === 0 ? [] : [{ id, rows: left }];
  });
}

export function countRows(groups: readonly ReportGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
