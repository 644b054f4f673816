import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Overall } from '../../components/popup/Headline.tsx';
import type { AuditReport } from '../../lib/audit/index.ts';
import { audit, overallTone } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { exporters, reportDocument } from '../../lib/report/index.ts';
import { charterOf, faulty, honest, parentsNotLooked, partial, withoutCharter } from '../fixtures/reports/samples.ts';
import { ruleFixtures } from '../fixtures/rules/index.ts';

const translator = createTranslator('fr');

const toneIn = (markup: string): string | undefined => /data-tone="([a-z]+)"/u.exec(markup)?.[1];
const inPopup = (report: AuditReport): string | undefined =>
  toneIn(renderToStaticMarkup(<Overall report={report} translator={translator} />));

const reports = { honest, faulty, parentsNotLooked, partial } as const;
const charters = ['not-found', 'pdf'] as const;

/* Which tone a line has stands in lib/audit/overall; here that every view shows that one. */
describe('tone of the overall line', () => {
  it.each([
    ...Object.entries(reports).map(([name, make]) => [name, make()] as const),
    ...charters.map((status) => [`charter ${status}`, withoutCharter(status)] as const),
    ['a page without a table', charterOf('no-table')] as const,
  ])('%s: popup, page and file', async (_, report) => {
    const head = /<[^>]*class="[^"]*overall[^>]*>/u.exec(await exporters.html.render(report))?.[0] ?? '';
    const tone = overallTone(report);
    expect([inPopup(report), reportDocument(report, 'fr').tone, toneIn(head)]).toEqual([tone, tone, tone]);
  });

  it.each(Object.entries(ruleFixtures))('is one in popup and report: %s', (_, { bad, good }) => {
    const audited = [bad, good].map(({ input }) => audit(input));
    expect(audited.map(inPopup)).toEqual(audited.map((report) => reportDocument(report, 'fr').tone));
  });
});
