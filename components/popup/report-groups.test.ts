import { describe, expect, it } from 'vitest';
import { charterOf, faulty, honest, hostile, long, partial, shared } from '../../tests/fixtures/reports/samples.ts';
import { countRows, filterGroups, groupReport, type ReportRow } from './report-groups.ts';

const samples = { honest, faulty, partial, shared, hostile, long, 'no-table': () => charterOf('no-table') } as const;

const idOf = (row: ReportRow): string => `${row.kind} ${row.key}`;

describe('groupReport', () => {
  it.each(Object.entries(samples))('%s: shows everything observed and declared, once', (_, make) => {
    const report = make();
    const rows = groupReport(report).flatMap((group) => group.rows);
    expect(new Set(rows.map(idOf)).size).toBe(rows.length);
    expect(rows.filter((row) => row.kind === 'cookie')).toHaveLength(report.observed.length);
    expect(rows.filter((row) => row.kind === 'storage')).toHaveLength(report.otherStorage.length);
    const quoted = new Set(rows.map((row) => (row.kind === 'declaration' ? row.judged : row.declaration)));
    expect(report.declared.filter((judged) => !quoted.has(judged))).toEqual([]);
  });

  it('puts undeclared first, then what is missing, and vendor cookies last and apart', () => {
    expect(groupReport(faulty()).map(({ id }) => id)).toEqual([
      'undeclared',
      'missing',
      'conditional',
      'declared',
      'other-storage',
    ]);
    expect(groupReport(shared()).at(-1)).toMatchObject({ id: 'shared-domain', rows: { length: 2 } });
  });
});

describe('filterGroups', () => {
  const groups = groupReport(faulty());
  it.each([
    ['', countRows(groups)],
    ['_PK_', 2],
    ['  _ga ', 1],
    ['Cartes', 1],
    ['nothing like it', 0],
  ])('%j leaves %d rows', (text, expected) => {
    expect(countRows(filterGroups(groups, text))).toBe(expected);
  });
});
