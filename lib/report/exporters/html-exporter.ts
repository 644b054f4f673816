import type { LazyExporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** The report page in one file, with the report's data as inert JSON; nothing in it runs, nothing comes from outside. */
export const htmlExporter: LazyExporter<'html', string> = {
  format: 'html',
  mediaType: 'text/html',
  extension: 'html',
  fileName: (report) => fileName(report, 'html'),
  render: async (report, options) => {
    const [{ renderHtml }, { showReport }] = await Promise.all([
      import('./render-html.ts'),
      import('./shown-report.ts'),
    ]);
    return renderHtml(showReport(report, options));
  },
};
