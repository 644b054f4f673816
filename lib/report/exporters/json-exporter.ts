import { maskReport } from '../masking/index.ts';
import { defaultExportOptions } from './exporter.ts';
import type { TextExporter } from './exporter.ts';
import { canonicalJson } from './canonical-json.ts';
import { fileName } from './file-name.ts';

/** The whole report, so that it can be read again: the same report gives the same bytes. */
export const jsonExporter: TextExporter<'json'> = {
  format: 'json',
  mediaType: 'application/json',
  extension: 'json',
  fileName: (report) => fileName(report, 'json'),
  render: (report, options) => {
    const { maskIdentifiers } = { ...defaultExportOptions, ...options };
    return canonicalJson(maskIdentifiers ? maskReport(report) : report);
  },
};
