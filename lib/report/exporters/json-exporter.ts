import { maskReport } from '../masking/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { defaultExportOptions } from './exporter.ts';
import type { TextExporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { formats } from './formats.ts';

/** The whole report at once, so that it can be read again: the same report gives the same bytes. */
export const jsonExporter: TextExporter<'json'> = {
  format: 'json',
  mediaType: formats.json.mediaType,
  extension: formats.json.extension,
  fileName: (report) => fileName(report, formats.json.extension),
  render: (report, options) => {
    const { maskIdentifiers } = { ...defaultExportOptions, ...options };
    return canonicalJson(maskIdentifiers ? maskReport(report) : report);
  },
};
