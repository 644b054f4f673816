import { htmlPage } from '../html/html-page.ts';
import { reportStyle } from '../html/report-style.ts';
import { documentMarkup } from '../markup/document-markup.ts';
import { renderMarkup } from '../markup/render-markup.ts';
import type { ShownReport } from './shown-report.ts';

/** The report page in one file, with the report's data as inert JSON; nothing in it runs, nothing comes from outside. */
export function renderHtml(shown: ShownReport): string {
  const { language, translator } = shown;
  const document = shown.document();
  return htmlPage({
    language,
    title: document.title,
    running: document.running,
    style: reportStyle,
    body: renderMarkup(documentMarkup(document, translator)),
    json: shown.json(),
  });
}
