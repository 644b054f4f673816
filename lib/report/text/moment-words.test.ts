import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import type { AuditReport } from '../../audit/index.ts';
import { plain } from '../document/lines.ts';
import { reportDocument } from '../document/report-document.ts';
import { fileName } from '../exporters/file-name.ts';
import { providerLetter } from '../../remedy/letter/provider-letter.ts';
import { localDay, localDayWords, momentWords } from './moment-words.ts';

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
    expect(providerLetter(audited, 'fr', late)).toContain('21 novembre 2026');
    expect(fileName(audited, 'csv')).toContain('_2026-11-21.');
  });

  it('is the first of a month in the way of each language', () => {
    const first = '2026-12-01T09:00:00.000Z';
    for (const zone of ['Europe/Paris', 'Nowhere']) {
      expect(localDayWords(first, 'fr', zone)).toMatch(/^1er décembre 2026/);
      expect(localDayWords(first, 'en', zone)).toMatch(/^1 December 2026/);
    }
    expect(momentWords('fr', 'Europe/Paris')(first).local).toMatch(/^1er décembre 2026 à/);
    expect(localDayWords('2026-12-11T09:00:00.000Z', 'fr', 'UTC')).toBe('11 décembre 2026');
  });
});
