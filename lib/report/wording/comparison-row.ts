import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';

/** A declared cookie with its index in the report. */
export interface NumberedDeclaration {
  readonly index: number;
  readonly judged: JudgedDeclaration;
}

/**
 * One line of the comparison: what the browser holds beside what the charter says.
 * A declaration that covers several cookies stands on each of their lines; one that covers none has a line of its own.
 */
export type ComparisonRow =
  | { readonly kind: 'cookie'; readonly judged: JudgedCookie; readonly declaration: NumberedDeclaration | null }
  | { readonly kind: 'storage'; readonly judged: JudgedStorage; readonly declaration: NumberedDeclaration | null }
  | { readonly kind: 'declaration'; readonly declaration: NumberedDeclaration };

/**
 * The comparison of a report as lines: declarations in the charter's order, each with what it covers, then what no
 * declaration covers.
 */
export function comparisonRows(report: AuditReport): readonly ComparisonRow[] {
  const rows = [
    ...report.observed.map((judged): ComparisonRow => ({
      kind: 'cookie',
      judged,
      declaration: declarationOf(report, judged),
    })),
    ...report.otherStorage.map((judged): ComparisonRow => ({
      kind: 'storage',
      judged,
      declaration: declarationOf(report, judged),
    })),
  ];
  const covered = new Set(rows.map(({ declaration }) => declaration?.index));
  const alone = report.declared.flatMap((judged, index): ComparisonRow[] =>
    covered.has(index) && judged.verdict === 'observed'
      ? []
      : [{ kind: 'declaration', declaration: { index, judged } }],
  );
  const place = ({ declaration }: ComparisonRow): number => declaration?.index ?? report.declared.length;
  return [...rows, ...alone].toSorted((a, b) => place(a) - place(b));
}

/** The declaration that a judged thing was matched to, or else nearly. */
function declarationOf(
  report: AuditReport,
  { match, near }: Pick<JudgedCookie, 'match' | 'near'>,
): NumberedDeclaration | null {
  const index = match?.declared ?? near;
  const judged = index === null ? undefined : report.declared[index];
  return index === null || judged === undefined ? null : { index, judged };
}
