import { documentMarkdown } from '../markdown/document-markdown.ts';
import type { ShownReport } from './shown-report.ts';

/** The report for a ticket, a wiki or a note: CommonMark with tables. */
export const renderMarkdown = ({ document, translator }: ShownReport): string =>
  documentMarkdown(document(), translator);
