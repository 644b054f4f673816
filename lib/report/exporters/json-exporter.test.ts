import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { parseReport } from '../../report-file/parse-report.ts';
import { canonicalJson } from './canonical-json.ts';
import { jsonExporter } from './json-exporter.ts';

describe('jsonExporter', () => {
  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
    ['300 cookies', reportOf(300)],
  ])('exported, imported and exported again is the same byte for byte: %s', (_, report) => {
    for (const maskIdentifiers of [true, false]) {
      const exported = jsonExporter.render(report, { maskIdentifiers });
      const parsed = parseReport(JSON.parse(exported));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
      expect(jsonExporter.render(parsed.report, { maskIdentifiers })).toBe(exported);
    }
  });

  it('masks identifiers unless asked for', () => {
    expect(jsonExporter.render(faultyReport())).not.toContain('ab34cd56');
    expect(jsonExporter.render(faultyReport(), { maskIdentifiers: false })).toContain('ab34cd56');
  });
});

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: { d: 2, c: [] } }, '{\n  "a": {\n    "c": [],\n    "d": 2\n  },\n  "b": 1\n}\n'],
    [JSON.parse('{"__proto__":1,"a":2}') as unknown, '{\n  "__proto__": 1,\n  "a": 2\n}\n'],
  ])('%j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('keeps every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
