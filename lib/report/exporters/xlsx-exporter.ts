import type { LazyExporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** A workbook: summary, comparison, findings, charter. */
export const xlsxExporter: LazyExporter<'xlsx', Uint8Array> = {
  format: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  fileName: (report) => fileName(report, 'xlsx'),
  render: async (report, options) => {
    const [{ renderXlsx }, { showReport }] = await Promise.all([
      import('./render-xlsx.ts'),
      import('./shown-report.ts'),
    ]);
    return renderXlsx(showReport(report, options));
  },
};
