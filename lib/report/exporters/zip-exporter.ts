import type { LazyExporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** The evidence file: the report in every format, the charter as read, attachments, and SHA-256 sums of them all. */
export const zipExporter: LazyExporter<'zip', Uint8Array> = {
  format: 'zip',
  mediaType: 'application/zip',
  extension: 'zip',
  fileName: (report) => fileName(report, 'zip'),
  render: async (report, options) => (await import('./render-zip.ts')).renderZip(report, options),
};
