import { createTranslator } from '../../i18n/index.ts';
import type { ReportDocument } from '../document/document-block.ts';
import { htmlPage } from '../html/html-page.ts';
import { reportStyle } from '../html/report-style.ts';
import { documentMarkdown } from '../markdown/document-markdown.ts';
import { documentMarkup } from '../markup/document-markup.ts';
import { renderMarkup } from '../markup/render-markup.ts';

export function renderComparison(document: ReportDocument, form: 'html' | 'markdown'): string {
  const translator = createTranslator(document.language);
  if (form === 'markdown') return documentMarkdown(document, translator);
  const { language, title, running } = document;
  const body = renderMarkup(documentMarkup(document, translator));
  return htmlPage({ language, title, running, style: reportStyle, body, json: null });
}
