import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../lib/index.ts';
import { ENTRIES } from '../corpus/kinds/entries.ts';
import { LENGTHS } from '../corpus/kinds/lengths.ts';
import { NAMES } from '../corpus/kinds/names.ts';
import { SECTIONS_AND_PROVIDERS } from '../corpus/kinds/sections-and-providers.ts';
import { TABLES_AND_ROWS } from '../corpus/kinds/tables-and-rows.ts';
import { WRONG_SILENTLY } from '../corpus/kinds/wrong-silently.ts';
import type { ExpectedCookie } from '../corpus/kinds/kind-case.ts';

const CASES = [...WRONG_SILENTLY, ...TABLES_AND_ROWS, ...NAMES, ...LENGTHS, ...SECTIONS_AND_PROVIDERS, ...ENTRIES];
/** Kinds of which no reader reads every member yet: a case here that is read turns the test red, and leaves the list. */
const OPEN: ReadonlySet<string> = new Set([
  'names only in the description column',
  'names only in the description column, local storage',
  'a section in capitals over prose',
  'a service or a host in a column of names',
]);

type Declared = ReturnType<typeof parseCharter>['declared'];

function read(content: string): Declared {
  return content.startsWith('text:')
    ? parseCharter({ text: content.slice(5) }).declared
    : parseCharter({ html: `<!doctype html><title>Cookies</title><main>${content}</main>` }).declared;
}

/** A month may be read as 30 days or as a twelfth of a year. */
function sameLength(wanted: number | null, got: number | null): boolean {
  return wanted === null || got === null ? wanted === got : Math.abs(wanted - got) <= wanted * 0.02;
}

function faultsOf(want: ExpectedCookie, got: Declared[number]): readonly string[] {
  const seconds = got.duration?.seconds ?? null;
  const checks: readonly (readonly [field: keyof ExpectedCookie, isRight: boolean, value: unknown])[] = [
    ['provider', want.provider === got.provider, got.provider],
    ['seconds', sameLength(want.seconds ?? null, seconds), seconds],
    ['duration', got.duration === null, got.duration?.text],
    ['storage', want.storage === got.storage, got.storage],
    ['section', want.section === got.section, got.section],
    ['category', want.category === got.category, got.category],
  ];
  return checks
    .filter(([field, isRight]) => want[field] !== undefined && !isRight)
    .map(([field, , value]) => `${field} of ${want.name}: ${String(value)}`);
}

function check(content: string, expected: readonly (string | ExpectedCookie)[]): void {
  const declared = read(content);
  const wanted = expected.map((one) => (typeof one === 'string' ? { name: one } : one));
  expect(declared.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  expect(wanted.flatMap((want, at) => faultsOf(want, declared[at] as Declared[number]))).toEqual([]);
}

describe('the smallest inputs of the kinds of faults in reading', () => {
  const rows = (open: boolean) => CASES.filter(([, what]) => OPEN.has(what) === open);
  it.each(rows(false))('%i: %s', (_kind, _what, content, expected) => check(content, expected));
  if (OPEN.size > 0)
    it.fails.each(rows(true))('open, %i: %s', (_kind, _what, content, expected) => check(content, expected));
});
