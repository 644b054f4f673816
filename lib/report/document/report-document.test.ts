import { describe, expect, it } from 'vitest';
import { honest, withoutCharter } from '../../../tests/fixtures/reports/samples.ts';
import { summarise, type AuditReport } from '../../audit/index.ts';
import type { Charter } from '../../charter/index.ts';
import { reportDocument } from './report-document.ts';

const reading = (content: Charter['content']): AuditReport => {
  const report = honest();
  const read = report.charter.content;
  if (read === null) throw new Error('the sample has a charter');
  const changed = { ...report, charter: { ...report.charter, content: { ...read, content } } };
  return { ...changed, summary: summarise(changed) };
};

describe('tone of a report', () => {
  it.each([
    ['an honest charter, of which a part waits for events', honest(), 'waiting'],
    ['a page without a table', reading('no-table'), 'unknown'],
    ['an empty page', reading('empty'), 'unknown'],
    ['no charter', withoutCharter('not-found'), 'unknown'],
  ] as const)('%s: %s', (_, report, tone) => {
    expect(reportDocument(report, 'fr').tone).toBe(tone);
  });
});
