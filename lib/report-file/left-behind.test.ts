import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { jsonExporter } from '../report/exporters/json-exporter.ts';
import { readReportFile } from './read-report-file.ts';

const file = jsonExporter.render(faultyReport(), { maskIdentifiers: false });

/** The exported file with one piece of its text replaced. */
function fileWith(piece: string | RegExp, by: string): string {
  const text = file.replace(piece, () => by);
  if (text === file) throw new Error(`nothing replaced: ${piece}`);
  return text;
}

const reason = /"params": \{(?=[^}]*\}\s*\},\s*"sharedDomain")/;

describe('a file is taken whole or not at all', () => {
  it.each([
    ['a prototype among parameters', fileWith(reason, '"params": { "__proto__": "secret",'), 'unknown-field'],
    ['a constructor', fileWith(reason, '"params": { "constructor": "secret",'), 'unknown-field'],
    ['a prototype’s name', fileWith(reason, '"params": { "prototype": "secret",'), 'unknown-field'],
    [
      'a number without end',
      fileWith(/"name": "[^"]*"(?=\s*\}\s*\},\s*"sharedDomain")/, '"name": 1e999'),
      'wrong-field',
    ],
    [
      'a list for parameters',
      fileWith(/"params": \{[^}]*\}(?=\s*\},\s*"sharedDomain")/, '"params": []'),
      'wrong-field',
    ],
  ])('refuses what it would not keep, and says where: %s', (_, text, kind) => {
    expect(readReportFile(text)).toMatchObject({
      ok: false,
      problem: { kind, place: expect.stringMatching(/^observed\.\d\.reason\.params/) },
    });
  });

  it('a status without end has a place too', () => {
    expect(readReportFile(fileWith('"httpStatus": 200', '"httpStatus": 1e999'))).toMatchObject({
      problem: { kind: 'wrong-field', place: 'charter.retrieval.attempts.0.httpStatus' },
    });
  });
});
