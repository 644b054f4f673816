import type { AuditReport } from '../../audit/index.ts';
import { defaultExportOptions } from './exporter.ts';
import type { ExportOptions } from './exporter.ts';
import { formats } from './formats.ts';
import type { ExportFormat } from './formats.ts';

/** A report as a file's content, made by code that is loaded only now. */
export async function exportReportAs(
  format: ExportFormat,
  report: AuditReport,
  options?: Partial<ExportOptions>,
): Promise<string | Uint8Array> {
  const { showReport } = await import('./shown-report.ts');
  const chosen = { ...defaultExportOptions, ...options };
  return formats[format].render(showReport(report, chosen), chosen);
}
