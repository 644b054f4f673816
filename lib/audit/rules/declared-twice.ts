import type { DeclaredCookie } from '../../charter/index.ts';
import { vendorsInWords } from '../../dictionary/index.ts';
import { fileRow } from '../match/row-lists.ts';
import { fail, orElse, pass, review, withoutCharter } from './results.ts';
import { aboutRows, rowsOf } from './subjects.ts';
import type { Row } from './subjects.ts';
import type { Rule } from './rule.ts';

/** The same name of two providers is two cookies; one provider may bear two names. */
function partyOf({ provider, storage }: DeclaredCookie): string {
  const vendor = provider === null ? null : vendorsInWords(provider)[0]?.id;
  return `${storage} ${vendor ?? provider?.trim().toLowerCase() ?? ''}`;
}

/** Rows whose name stands in another too; most names stand in one row alone. */
function sharingNames(rows: readonly Row[]): readonly Row[] {
  const count = new Map<string, number>();
  for (const { judged } of rows) count.set(judged.declared.name, (count.get(judged.declared.name) ?? 0) + 1);
  return rows.filter(({ judged }) => (count.get(judged.declared.name) ?? 0) > 1);
}

function repeated(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of sharingNames(rows)) {
    const { declared } = row.judged;
    const key = `${declared.name} ${partyOf(declared)}`;
    fileRow(groups, key, row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const disagree = (values: readonly (string | number | null | undefined)[]): boolean =>
  new Set(values.filter((value) => value !== null && value !== undefined)).size > 1;

/** Two rows contradict each other in what can be compared: the lifetime and the class. */
function contradicts(group: readonly Row[]): boolean {
  const rows = group.map(({ judged }) => judged.declared);
  return disagree(rows.map((row) => row.duration?.seconds)) || disagree(rows.map((row) => row.category));
}

/** Checks that no cookie is declared twice by the same provider, and above all not differently. */
export const declaredTwiceRule: Rule = {
  id: 'declared-twice',
  severity: 'low',
  basis: 'agreement',
  restsOn: [],
  evaluate: (context) => {
    if (context.charter === null) return [withoutCharter];
    const groups = repeated(rowsOf(context));
    const different = groups.filter(contradicts);
    const same = groups.filter((group) => !different.includes(group));
    const found = [
      ...aboutRows(different.flat(), (params, evidence) => fail('fail', { params, evidence, severity: 'medium' })),
      ...aboutRows(same.flat(), (params, evidence) => review('review', { params, evidence })),
    ];
    return orElse(found, pass('pass'));
  },
};
