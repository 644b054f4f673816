import { describe, expect, it } from 'vitest';
import { auditedReport, oldTemplate } from '../../../tests/fixtures/reports/filing/audited.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { observedCookie, judged } from '../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import { compareReports } from './compare-reports.ts';
import { comparisonDocument } from './comparison-document.ts';
import { comparisonFile } from './comparison-file.ts';
import type { ReportComparison } from './compare-reports.ts';

const zone = 'Europe/Paris';
const with4000 = reportWith({
  observed: [judged(observedCookie({ name: `<img src=x onerror=alert(1)>\u202E${'n'.repeat(4000)}` }), 'undeclared')],
});
const hostile = compareReports(reportWith(), with4000);

const words = async (comparison: ReportComparison, language: 'fr' | 'en' = 'fr'): Promise<string> =>
  (await comparisonFile(comparison, 'markdown', language, zone)).content.replaceAll('\u00A0', ' ');

describe('comparisonFile', () => {
  it('is named after the later audit and what it holds', async () => {
    const file = await comparisonFile(hostile, 'html', 'fr', zone);
    expect([file.name, file.mediaType]).toEqual([
      'temoin_portail-exemple.test_2026-11-20_comparaison.html',
      'text/html',
    ]);
  });

  it.each([
    ['markup in a name', hostile],
    ['a hostile report', compareReports(reportWith(), hostileReport())],
  ])('as a page runs and loads nothing, and shows what nobody would see: %s', async (_, comparison) => {
    const { content } = await comparisonFile(comparison, 'html', 'fr', zone);
    expect(content).not.toMatch(/<(?:img|script|iframe|link|object)\b/i);
    expect(content).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(content).toMatch(/Content-Security-Policy" content="default-src &(?:#39|#x27|apos);none/u);
  });

  it('cuts a name of 4,000 characters and says how long it is', async () => {
    expect((await comparisonFile(hostile, 'html', 'fr', zone)).content).toMatch(/n{50}… \(4\D?0/u);
  });

  it('says before all else what makes the comparison unfair', async () => {
    const before = reportWith({ coverage: [] });
    const after = reportWith({ environment: { ...reportWith().environment, privateWindow: true } });
    const text = await words(compareReports(before, after));
    expect(text).toContain('fenêtre privée : non → oui');
    expect(text).toContain('cookies de portail-exemple.test : examiné après, pas avant');
    expect(text.indexOf('mêmes conditions')).toBeLessThan(text.indexOf('## Cookies'));
    expect(text).toContain('données fictives');
  });

  it.each(['fr', 'en'] as const)('has words for every choice about cookies: %s', (language) => {
    for (const value of ['not-looked', 'none', 'unknown-format', 'no-service', 'accepted', 'refused', 'partial']) {
      const conditions = [{ condition: 'consent', before: value, after: null }] as const;
      const { sections } = comparisonDocument({ ...hostile, conditions }, language, zone);
      expect(JSON.stringify(sections)).not.toContain('report.comparison.consent');
    }
  });

  it('says what is the same, what went and which figures each audit had', async () => {
    const text = await words(compareReports(reportOf(40), reportOf(39)), 'en');
    expect(text).toMatch(/1 cookie disappeared/u);
    expect(text).toMatch(/not declared: \d+/u);
  });

  it.each([
    ['fr', 'n’a pas été lue, ou ne contient aucun tableau ni liste de cookies,'],
    ['en', 'was not read, or has no table or list of cookies,'],
  ] as const)(
    'says of a page without a table, whose text is compared, no more than that: %s',
    async (language, said) => {
      const without = auditedReport('<html lang="fr"><body><h1>Charte cookies</h1><p>Bienvenue.</p></body></html>', []);
      const comparison = compareReports(without, auditedReport(oldTemplate, []));
      expect(await words({ ...comparison, charterText: 'changed' }, language)).toContain(said);
    },
  );
});
