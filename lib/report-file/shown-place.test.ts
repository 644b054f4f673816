import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { jsonExporter } from '../report/exporters/json-exporter.ts';
import { readReportFile } from './read-report-file.ts';

const file = jsonExporter.render(faultyReport(), { maskIdentifiers: false });
const long = `\u202Egniog${'x'.repeat(100_000)}`;

describe('the place of a fault', () => {
  it.each([
    ['an unknown field', file.replace('"portal": {', `"portal": { "${long}": 1,`), 'unknown-field'],
    [
      'a field that stands twice',
      file.replace('"params": {', `"params": { "${long}": 1, "${long}": 1,`),
      'repeated-field',
    ],
    ['a value left behind', file.replace('"params": {', `"params": { "${long}": 1e999,`), 'wrong-field'],
    ['a version', file.replace('"schemaVersion": 1', `"schemaVersion": "${long}"`), 'unknown-version'],
  ])('is short, and hides no sign that would turn a sentence round: %s', (_, text, kind) => {
    const read = readReportFile(text);
    const problem = read.ok ? null : read.problem;
    expect(problem?.kind).toBe(kind);
    const said = JSON.stringify(problem);
    expect(said).toContain('[U+202E]gniog');
    expect(said.length).toBeLessThan(400);
  });
});
