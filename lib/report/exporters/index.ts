import { csvExporter } from './csv-exporter.ts';
import { jsonExporter } from './json-exporter.ts';

export { defaultExportOptions } from './exporter.ts';
export type { ExportOptions, TextExporter, TextFormat } from './exporter.ts';

/** Every format that a report can be exported to. */
export const exporters = {
  json: jsonExporter,
  csv: csvExporter,
} as const;
