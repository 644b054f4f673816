import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { jsonExporter } from './json-exporter.ts';
import { zipExporter } from './zip-exporter.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('zipExporter', () => {
  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
  ])('its sums are right and cover every file: %s', async (_, report) => {
    const { SHA256SUMS: sums, ...files } = unzipSync(await zipExporter.render(report));
    const expected = Object.entries(files)
      .map(([path, bytes]) => `${digest(bytes)}  ${path}`)
      .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
    expect(
      strFromU8(sums ?? new Uint8Array())
        .trimEnd()
        .split('\n'),
    ).toEqual(expected);
  });

  it('holds the report in every format, the charter as read, and says what sums show', async () => {
    const report = faultyReport();
    const files = unzipSync(await zipExporter.render(report));
    expect(Object.keys(files).toSorted()).toEqual([
      'LISEZ-MOI.txt',
      'SHA256SUMS',
      'charte/texte-lu.txt',
      'temoin_portail-exemple.test_2026-11-20.csv',
      'temoin_portail-exemple.test_2026-11-20.html',
      'temoin_portail-exemple.test_2026-11-20.json',
      'temoin_portail-exemple.test_2026-11-20.md',
      'temoin_portail-exemple.test_2026-11-20.xlsx',
    ]);
    const json = files['temoin_portail-exemple.test_2026-11-20.json'] ?? new Uint8Array();
    expect(strFromU8(json)).toBe(jsonExporter.render(report));
    expect(strFromU8(files['charte/texte-lu.txt'] ?? new Uint8Array())).toBe(report.charter.content?.text);
    expect(strFromU8(files['LISEZ-MOI.txt'] ?? new Uint8Array())).toContain('n’ont pas changé depuis l’export');
  });

  it('files attachments under names that open in no browser', async () => {
    const attachments = [
      { name: '../../charte.html', bytes: new Uint8Array([1]) },
      { name: 'capture.png', bytes: new Uint8Array([2]) },
    ];
    const paths = Object.keys(unzipSync(await zipExporter.render(faultyReport(), { attachments })));
    expect(paths.filter((path) => path.startsWith('pieces/'))).toEqual([
      'pieces/..-..-charte.html.txt',
      'pieces/capture.png',
    ]);
  });

  it('the same report gives the same bytes', async () => {
    expect(digest(await zipExporter.render(faultyReport()))).toBe(digest(await zipExporter.render(faultyReport())));
  });
});
