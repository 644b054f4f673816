import type { LazyExporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** The report for a ticket, a wiki or a note: CommonMark with tables. */
export const markdownExporter: LazyExporter<'markdown', string> = {
  format: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  fileName: (report) => fileName(report, 'md'),
  render: async (report, options) => {
    const [{ renderMarkdown }, { showReport }] = await Promise.all([
      import('./render-markdown.ts'),
      import('./shown-report.ts'),
    ]);
    return renderMarkdown(showReport(report, options));
  },
};
