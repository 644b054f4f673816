import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import type { AuditReport } from '../../audit/index.ts';
import { plain } from '../document/lines.ts';
import { reportDocument } from '../document/report-document.ts';
import { fileName } from '../exporters/file-name.ts';
import { providerLetter } from '../letter/provider-letter.ts';
import { localDay, localDayWords } from './moment-words.ts';

const late = '2026-11-20T23:30:00.000Z';

describe('the day of a moment', () => {
  it.each([
    ['Europe/Paris', '2026-11-21', '21 novembre 2026'],
    ['Indian/Reunion', '2026-11-21', '21 novembre 2026'],
    ['America/Martinique', '2026-11-20', '20 novembre 2026'],
    ['UTC', '2026-11-20', '20 novembre 2026'],
    ['Nowhere/"><script>', '2026-11-20', '20 novembre 2026 (UTC)'],
  ])('is the auditor’s own, in UTC only where the zone is not known: %s', (zone, day, words) => {
    expect(localDay(late, zone)).toBe(day);
    expect(localDayWords(late, 'fr', zone)).toBe(words);
  });

  it('is one day wherever a report says it', () => {
    const report = reportOf(40);
    const observation = { ...report.observation, observedAt: late };
    const audited: AuditReport = { ...report, observation, generatedAt: late };
    const document = reportDocument(audited, 'fr');
    const facts = document.sections[0]?.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : [])) ?? [];
    expect(facts.find(({ term }) => term === 'Audit du')?.lines.map(plain)).toEqual(['21 novembre 2026']);
    expect(document.running).toContain('21 novembre 2026');
    expect(providerLetter(audited, 'fr')).toContain('21 novembre 2026');
    expect(fileName(audited, 'csv')).toContain('_2026-11-21.');
  });
});
