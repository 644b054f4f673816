import { csvExporter } from './csv-exporter.ts';
import { htmlExporter } from './html-exporter.ts';
import { jsonExporter } from './json-exporter.ts';
import { markdownExporter } from './markdown-exporter.ts';
import { xlsxExporter } from './xlsx-exporter.ts';
import { zipExporter } from './zip-exporter.ts';

export type { Attachment, ExportOptions, LazyExporter, TextExporter } from './exporter.ts';

/** Every format that a report can be exported to. JSON and CSV are made at once, the others by code loaded on demand. */
export const exporters = {
  json: jsonExporter,
  csv: csvExporter,
  html: htmlExporter,
  xlsx: xlsxExporter,
  markdown: markdownExporter,
  zip: zipExporter,
} as const;

export type ExportFormat = keyof typeof exporters;
