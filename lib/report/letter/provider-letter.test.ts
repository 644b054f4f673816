import { describe, expect, it } from 'vitest';
import { auditedReport, newTemplate, oldTemplate } from '../../../tests/fixtures/reports/filing/audited.ts';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { providerLetter } from './provider-letter.ts';

describe('providerLetter', () => {
  it('lists what to correct, and says that the data are a sample’s', () => {
    const letter = providerLetter(faultyReport(), 'fr');
    for (const words of ['_ga', '_pk_id.12.', 'survey_seen', 'données fictives', 'sessionid']) {
      expect(letter).toContain(words);
    }
  });

  it('masks identifiers', () => {
    expect(providerLetter(faultyReport(), 'en')).not.toContain('ab34cd56');
  });

  it('claims no more than was seen', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(providerLetter(faultyReport(), language)).not.toMatch(/illégal|illicite|illegal|unlawful|violation/i);
    }
  });

  it('says so where there is nothing to correct', () => {
    const report = auditedReport(newTemplate.replace('<td></td>', '<td>1 year</td>'), []);
    expect(providerLetter(report, 'en')).toContain('nothing to correct');
  });

  it('a hostile name adds no line', () => {
    const lines = providerLetter(auditedReport(oldTemplate, [observedCookie({ name: 'a\n- b' })]), 'fr').split('\n');
    expect(lines.filter((line) => line === '- b')).toEqual([]);
    expect(providerLetter(hostileReport(), 'fr').length).toBeLessThan(60_000);
  });
});
