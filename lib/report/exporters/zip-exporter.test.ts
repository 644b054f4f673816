import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { samplePicture } from '../../../tests/fixtures/reports/filing/page-picture.ts';
import { jsonExporter } from './json-exporter.ts';
import { exporters } from './index.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const readmeOf = (files: Readonly<Record<string, Uint8Array>>): string =>
  strFromU8(files['LISEZ-MOI.txt'] ?? new Uint8Array());

describe('exporters.zip', () => {
  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
  ])('its sums are right and cover every file: %s', async (_, report) => {
    const { SHA256SUMS: sums, ...files } = unzipSync(await exporters.zip.render(report));
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
    const files = unzipSync(await exporters.zip.render(report));
    expect(Object.keys(files).toSorted()).toEqual([
      'LISEZ-MOI.txt',
      'SHA256SUMS',
      'charte/texte-lu.txt',
      'temoin_portail-exemple.test_2026-11-20.csv',
      'temoin_portail-exemple.test_2026-11-20.docx',
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

  it('holds the picture that was taken, says what it shows, and nothing of one where there is none', async () => {
    const pagePicture = samplePicture({ url: 'https://portail-exemple.test/\u202E' });
    const mine = { name: 'Image-de-la-page.png', bytes: Uint8Array.of(1) };
    const files = unzipSync(await exporters.zip.render(faultyReport(), { pagePicture, attachments: [mine] }));
    expect(files['pieces/image-de-la-page.png']).toEqual(pagePicture.png);
    expect(files['pieces/_Image-de-la-page.png']).toEqual(mine.bytes);
    expect(strFromU8(files['SHA256SUMS'] ?? new Uint8Array())).toContain(
      `${digest(pagePicture.png)}  pieces/image-de-la-page.png`,
    );
    const readme = readmeOf(files);
    for (const words of [
      'pieces/image-de-la-page.png',
      '2026-11-20T09:31:00.000Z',
      'https://portail-exemple.test/[U+202E]',
    ])
      expect(readme).toContain(words);
    expect(readme).toContain('la seule partie visible');
    expect(readme).toContain('Les autres pièces');
    const without = unzipSync(await exporters.zip.render(faultyReport()));
    expect(Object.keys(without).filter((name) => name.startsWith('pieces/'))).toEqual([]);
    expect(readmeOf(without)).not.toContain('image');
    const json = Object.keys(files).find((name) => name.endsWith('.json')) ?? '';
    expect(files[json]).toEqual(without[json]);
  });

  const page = new TextEncoder().encode('<!doctype html><h1>Charte cookies</h1><script>window.harmed = true</script>');
  const report = faultyReport();
  const fetched = (sha256Bytes: string | null): typeof report => ({
    ...report,
    charter: { ...report.charter, retrieval: { ...report.charter.retrieval, sha256Bytes } },
  });
  it('holds the charter’s page as fetched, byte for byte', async () => {
    const given = { charterPage: page, maskIdentifiers: false };
    const files = unzipSync(await exporters.zip.render(fetched(digest(page)), given));
    expect(files['charte/page-recue.html.txt']).toEqual(page);
    expect(readmeOf(files)).toContain('charte/page-recue.html.txt');
  });

  it('holds a redacted copy of it by default, and tells the digest of what was received apart', async () => {
    const telling = '<header>Connecté : Camille Exemple &lt;camille.exemple@exemple.test&gt;</header>';
    const fields = '<input type="hidden" name="csrf" value="JETON42"><p data-user="u-8412">dpo@exemple.test</p>';
    const received = new TextEncoder().encode(`<!doctype html><h1>Charte cookies</h1>${telling}${fields}`);
    const files = unzipSync(await exporters.zip.render(fetched(digest(received)), { charterPage: received }));
    const copy = new TextDecoder().decode(files['charte/page-expurgee.html.txt']);
    expect(copy).toMatch(/Charte cookies.*dpo@exemple\.test/s);
    expect(copy).not.toMatch(/camille|JETON42|u-8412/i);
    expect(Object.keys(files)).not.toContain('charte/page-recue.html.txt');
    expect(readmeOf(files)).toContain(digest(received));
    const sums = new TextDecoder().decode(files['SHA256SUMS']);
    expect(sums).toContain(`${digest(new TextEncoder().encode(copy))}  charte/page-expurgee.html.txt`);
    expect(sums).not.toContain(digest(received));
  });

  it.each([
    ['nobody kept it', digest(page), null, 'ne l’a pas conservée'],
    ['its bytes are others', digest(new Uint8Array()), page, 'n’a pas la somme'],
    ['it was never fetched', null, page, 'lue dans un onglet ouvert'],
  ])('says why the charter’s page is not there: %s', async (_, sha256Bytes, charterPage, words) => {
    const files = unzipSync(await exporters.zip.render(fetched(sha256Bytes), { charterPage }));
    expect(Object.keys(files)).not.toContain('charte/page-recue.html.txt');
    expect(readmeOf(files)).toContain(words);
  });

  it('files attachments under names that open in no browser', async () => {
    const attachments = [
      { name: '../../charte.html', bytes: new Uint8Array([1]) },
      { name: 'capture.png', bytes: new Uint8Array([2]) },
      { name: 'CON.png', bytes: new Uint8Array([3]) },
    ];
    const paths = Object.keys(unzipSync(await exporters.zip.render(faultyReport(), { attachments })));
    expect(paths.filter((path) => path.startsWith('pieces/'))).toEqual([
      'pieces/..-..-charte.html.txt',
      'pieces/capture.png',
      'pieces/_CON.png',
    ]);
  });

  it('loses no attachment to another of the same name, in whatever case', async () => {
    const names = ['é.png', 'è.png', 'A.PNG', 'a.png', 'A.png', 'a_2.png'];
    const attachments = names.map((name, at) => ({ name, bytes: Uint8Array.of(at) }));
    const files = unzipSync(await exporters.zip.render(faultyReport(), { attachments }));
    const filed = Object.entries(files).filter(([path]) => path.startsWith('pieces/'));
    expect(filed.map(([path]) => path).toSorted()).toEqual([
      'pieces/-.png',
      'pieces/-_2.png',
      'pieces/A.PNG',
      'pieces/A_3.png',
      'pieces/a_2.png',
      'pieces/a_2_2.png',
    ]);
    expect(filed.map(([, bytes]) => bytes[0]).toSorted((a = 0, b = 0) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('every file for people says that the report came from a file, and the JSON is the same byte for byte', async () => {
    const files = unzipSync(await exporters.zip.render(faultyReport(), { imported: true }));
    const words = 'Ce rapport vient d’un fichier';
    const { 'xl/worksheets/sheet1.xml': summary } = unzipSync(
      files['temoin_portail-exemple.test_2026-11-20.xlsx'] ?? new Uint8Array(),
    );
    const [csv = '', html = '', json = '', markdown = ''] = ['csv', 'html', 'json', 'md'].map((extension) =>
      strFromU8(files[`temoin_portail-exemple.test_2026-11-20.${extension}`] ?? new Uint8Array()),
    );
    for (const text of [csv, html, markdown, readmeOf(files), strFromU8(summary ?? new Uint8Array())])
      expect(text).toContain(words);
    expect(json).toBe(jsonExporter.render(faultyReport()));
    const made = unzipSync(await exporters.zip.render(faultyReport()));
    for (const [path, bytes] of Object.entries(made)) expect(strFromU8(bytes), path).not.toContain(words);
  });

  it('names its folders and files in the language of the report', async () => {
    const given = {
      language: 'en',
      maskIdentifiers: false,
      charterPage: page,
      pagePicture: samplePicture({}),
    } as const;
    const attachments = [{ name: 'other.pdf', bytes: Uint8Array.of(1) }];
    const files = unzipSync(await exporters.zip.render(fetched(digest(page)), { ...given, attachments }));
    expect(
      Object.keys(files)
        .filter((path) => path.includes('/'))
        .toSorted(),
    ).toEqual([
      'attachments/other.pdf',
      'attachments/picture-of-the-page.png',
      'charter/page-as-received.html.txt',
      'charter/text-as-read.txt',
    ]);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    expect(readme).toContain('charter/page-as-received.html.txt');
    expect(readme).toContain('“attachments”');
  });

  it('the same report gives the same bytes', async () => {
    expect(digest(await exporters.zip.render(faultyReport()))).toBe(digest(await exporters.zip.render(faultyReport())));
  });
});
