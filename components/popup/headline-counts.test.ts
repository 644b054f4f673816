import { describe, expect, it } from 'vitest';
import { jar, looked, notLooked, parent, sampleReport } from '../../tests/fixtures/reports/report.ts';
import { charterOf, faulty, honest, partial, withoutCharter } from '../../tests/fixtures/reports/samples.ts';
import { headlineOf } from './headline-counts.ts';

const withCoverage = (...coverage: readonly ReturnType<typeof looked>[]) => sampleReport({ observation: { coverage } });

describe('headlineOf', () => {
  it.each([
    ['everything looked at', honest(), null],
    ['no permission', partial(), 'not-looked'],
    [
      'parent domain not looked at',
      withCoverage(looked(jar, 1), notLooked(parent, 'permission-missing')),
      'not-looked',
    ],
    ['jar withheld', withCoverage(notLooked(jar, 'withheld-by-browser'), looked(parent, 0)), 'not-looked'],
    ['no coverage said at all', withCoverage(), 'not-looked'],
    ['no charter', withoutCharter('not-found'), 'no-charter'],
    ['an empty page', charterOf('empty'), 'no-charter'],
    ['a page without table', charterOf('no-table'), 'no-table'],
    ['a table that names no cookie', charterOf('names-no-cookie'), null],
  ] as const)('%s → figures %s', (_, report, expected) => {
    expect(headlineOf(report).unknown).toBe(expected);
  });

  it('keeps what was found where a parent domain was not looked at, and gives no nought', () => {
    const found = { ...faulty(), coverage: [looked(jar, 3), notLooked(parent, 'permission-missing')] };
    const none = { ...honest(), coverage: found.coverage };
    expect(headlineOf(found).counts.undeclared).toBeGreaterThan(0);
    expect(headlineOf(none).counts).toMatchObject({ undeclared: null, missing: null });
  });
});
