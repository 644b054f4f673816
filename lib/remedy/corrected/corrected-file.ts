import type { AuditReport } from '../../audit/index.ts';
import type { Language } from '../../i18n/index.ts';
import { writerFor } from '../../report/document/lines.ts';
import { isSampleReport } from '../../report/document/sample-report.ts';
import { el } from '../../report/elements/markup-node.ts';
import { htmlPage } from '../../report/html/html-page.ts';
import { renderMarkup } from '../../report/markup/render-markup.ts';
import { textWithSigns } from '../../report/text/text-with-signs.ts';
import type { CorrectedCharter } from './corrected-charter.ts';
import { tablesHtml } from './corrected-html.ts';

/** What was added has a plus, what was changed a tilde, before its first cell: no colour alone, and no text that is read. */
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
table { width: 100%; margin-bottom: 1.5rem; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.5rem; border: 1px solid GrayText; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tr.added > td:first-child { border-left: 5px solid #1b6b3a; }
tr.changed > td:first-child { border-left: 5px dashed #1d4f91; }
tr.added > td:first-child::before { content: '+ ' / ''; font-weight: 700; }
tr.changed > td:first-child::before { content: '~ ' / ''; font-weight: 700; }
@page { size: A4; margin: 17mm 15mm 19mm; }
@media print { :root { color-scheme: light; font-size: 10pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/**
 * The corrected charter as a page to be read, printed and passed on: what it is, of which portal and when, added and
 * changed rows marked. Its tables are those that are pasted into the portal's back office.
 *
 * @param language of the words around the charter, which keeps its own.
 */
export function correctedFile(charter: CorrectedCharter, report: AuditReport, language: Language): string {
  const { t, day } = writerFor(report, language);
  const host = textWithSigns(report.portal.host);
  const title = t('report.corrected.title', { host });
  const said = [
    ...(isSampleReport(report) ? [t('report.sample')] : []),
    t('report.corrected.about', { day: day(report.observation.observedAt) }),
    t('report.corrected.marks', { added: charter.changed.added, toCheck: charter.toCheck }),
  ];
  const about = el('div', { lang: language }, el('h1', {}, title), ...said.map((words) => el('p', {}, words)));
  const lang = /^[a-z]{2,3}$/.test(charter.language) ? charter.language : 'en';
  return htmlPage({
    language: lang,
    title,
    running: title,
    style,
    body: `${renderMarkup(about)}\n<main>\n${tablesHtml(charter, true)}\n</main>`,
    json: null,
  });
}
