import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { jsonExporter } from '../report/exporters/json-exporter.ts';
import { longestFile, readReportFile } from './read-report-file.ts';

const file = jsonExporter.render(faultyReport(), { maskIdentifiers: false });

describe('readReportFile', () => {
  it.each([
    ['as exported', file],
    ['with a byte order mark', `\uFEFF${file}`],
  ])('reads a file %s', (_, text) => {
    expect(readReportFile(text)).toEqual({ ok: true, report: faultyReport() });
  });

  it('a cut file is no report, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat(file.trimEnd().length - 1), (length) => {
        expect(readReportFile(file.slice(0, length))).toEqual({ ok: false, problem: { kind: 'not-json' } });
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['too long', ' '.repeat(longestFile + 1), 'too-large'],
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-report'],
    ['another JSON', '{"cookies":[]}', 'not-a-report'],
    ['a later version', '{"schemaVersion":12}', 'newer-version'],
    ['a prototype', '{"schemaVersion":1,"__proto__":{"portal":{}}}', 'wrong-field'],
  ])('%s: says what it is', (_, text, kind) => {
    expect(readReportFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});
