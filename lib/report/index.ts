export { defaultExportOptions, exporters } from './exporters/index.ts';
export type { Attachment, ExportFormat, ExportOptions, LazyExporter, TextExporter } from './exporters/index.ts';
export { maskIdentifiers } from './masking/index.ts';
export { parseReport } from './schema/parse-report.ts';
export type { ParsedReport, ReportProblem } from './schema/parse-report.ts';
