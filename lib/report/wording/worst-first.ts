import type { JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** What is not declared first, then what did not come, then what is in doubt; all else after them. */
const order: readonly string[] = [
  'undeclared',
  'missing',
  'probably-declared',
  'no-charter',
  'not-looked',
  'unverifiable',
  'conditional',
];

/** What a line of the comparison is judged by. */
export const judgedOf = (row: ComparisonRow): JudgedCookie | JudgedStorage | JudgedDeclaration =>
  row.kind === 'declaration' ? row.declaration.judged : row.judged;

/** Orders lines of the comparison by their verdict; within one, what came first stays first. */
export const worstFirst = (a: ComparisonRow, b: ComparisonRow): number => rank(a) - rank(b);

function rank(row: ComparisonRow): number {
  // One of a shared domain is in no headline.
  const at = row.kind === 'cookie' && row.judged.sharedDomain ? -1 : order.indexOf(judgedOf(row).verdict);
  return at === -1 ? order.length : at;
}
