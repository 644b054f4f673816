import { htmlPage } from '../html/html-page.ts';
import { reportStyle } from '../html/report-style.ts';
import { documentMarkup } from '../markup/document-markup.ts';
import { renderMarkup } from '../markup/render-markup.ts';
import type { ShownReport } from './shown-report.ts';

export function renderHtml({ document, language, translator, json }: ShownReport): string {
  return htmlPage({
    language,
    title: document.title,
    running: document.running,
    style: reportStyle,
    body: renderMarkup(documentMarkup(document, translator)),
    json,
  });
}
