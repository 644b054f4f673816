import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { parseCharter } from '../../charter/index.ts';
import { correctedCharter } from './corrected-charter.ts';
import { correctedFile } from './corrected-file.ts';
import { correctedPage } from './corrected-html.ts';

const report = faultyReport();
const charter = correctedCharter(report);
const file = correctedFile(charter, report, 'fr');
const declaredIn = (html: string): unknown =>
  parseCharter({ html, url: 'https://exemple.test/' }).declared.map(({ name, provider, duration, category }) => [
    name,
    provider,
    duration?.text ?? null,
    category,
  ]);

describe('the corrected charter as a page', () => {
  it('says what it is, of which portal and when, and marks each added row', () => {
    expect(file).toContain(`Charte cookies de ${report.portal.host}, version corrigée</h1>`);
    expect(file).toContain('données fictives');
    expect(file.match(/<tr class="added">/g)).toHaveLength(charter.changed.added);
    expect(charter.changed.added).toBeGreaterThan(0);
  });
  it('is read as the tables alone are', () => {
    expect(declaredIn(file)).toEqual(declaredIn(correctedPage(charter, 'fr')));
  });
  it('runs and loads nothing', () => {
    expect(file).not.toMatch(/<(?:script|img|link|iframe)\b/i);
    expect(file).toContain('default-src &#39;none&#39;');
  });
});
