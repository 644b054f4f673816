import { csvExporter } from './csv-exporter.ts';
import { exportReportAs } from './export-report-as.ts';
import type { LazyExporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { formatList, type formats } from './formats.ts';
import type { ExportFormat } from './formats.ts';
import { jsonExporter } from './json-exporter.ts';

export type { Attachment, ExportOptions, LazyExporter, TextExporter } from './exporter.ts';
export type { ExportFormat } from './formats.ts';

type Result<Format extends ExportFormat> = Awaited<ReturnType<(typeof formats)[Format]['render']>>;
type Exporters = { readonly [Format in ExportFormat]: LazyExporter<Format, Result<Format>> };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the table, line by line
const onDemand = Object.fromEntries(
  formatList.map(({ format, mediaType, extension }) => [
    format,
    {
      format,
      mediaType,
      extension,
      fileName: (report) => fileName(report, extension),
      render: async (report, options) => exportReportAs(format, report, options),
    } satisfies LazyExporter<ExportFormat, string | Uint8Array>,
  ]),
) as unknown as Exporters;

/** Every format that a report can be exported to. JSON and CSV are made at once, the others by code loaded on demand. */
export const exporters = { ...onDemand, json: jsonExporter, csv: csvExporter } as const;
