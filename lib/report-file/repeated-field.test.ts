import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { jsonExporter } from '../report/exporters/json-exporter.ts';
import { readReportFile } from './read-report-file.ts';
import { firstRepeatedField } from './repeated-field.ts';

describe('firstRepeatedField', () => {
  it.each([
    ['{"a":1,"b":2}', null],
    ['{"a":1,"a":2}', 'a'],
    [String.raw`{"a":1,"\u0061":2}`, 'a'],
    ['{"a":{"b":1},"b":{"b":1}}', null],
    ['[{"a":1},{"a":1,"b":[0,{"c":"a","c":1}]}]', '1.b.1.c'],
    [String.raw`{"a\"":"{\\","b":"\"a\":","a":","}`, null],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['["a","a"]', null],
    ['""', null],
  ])('%s → %s', (text, place) => {
    expect(firstRepeatedField(text)).toBe(place);
  });

  it('finds none in what JSON.stringify wrote, however it is indented', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(2),
        (value, indent) => firstRepeatedField(JSON.stringify(value, null, indent)) === null,
      ),
    );
  });
});

describe('readReportFile', () => {
  const file = jsonExporter.render(faultyReport(), { maskIdentifiers: false });

  it.each([
    ['"portal": {', '"portal": { "host": "autre-exemple.test",', 'portal.host'],
    ['"summary": {', '"summary": {}, "summary": {', 'summary'],
    ['"name": ', '"name": "autre", "name": ', 'charter.content.declared.0.name'],
  ])('refuses a file that says a field twice: %s', (piece, by, place) => {
    expect(readReportFile(file.replace(piece, by))).toEqual({ ok: false, problem: { kind: 'repeated-field', place } });
  });
});
