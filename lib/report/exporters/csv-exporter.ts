import { defaultExportOptions } from './exporter.ts';
import type { TextExporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { formats } from './formats.ts';
import { renderCsv } from './render-csv.ts';
import { showReport } from './shown-report.ts';

/** The table at once, for whoever has all code loaded. */
export const csvExporter: TextExporter<'csv'> = {
  format: 'csv',
  mediaType: formats.csv.mediaType,
  extension: formats.csv.extension,
  fileName: (report) => fileName(report, formats.csv.extension),
  render: (report, options) => {
    const chosen = { ...defaultExportOptions, ...options };
    return renderCsv(showReport(report, chosen), chosen);
  },
};
