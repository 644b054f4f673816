import type { AuditReport } from '../../audit/index.ts';
import type { Language } from '../../i18n/index.ts';

/** What the user may choose about an export. Every exporter takes the same options and uses those that concern it. */
export interface ExportOptions {
  /** Language of the words around the data, apart from the interface's. */
  readonly language: Language;
  /** CSV: `;` is what a French spreadsheet opens by itself. */
  readonly separator: ',' | ';';
  /** CSV: a byte order mark, without which Excel misreads accents. */
  readonly byteOrderMark: boolean;
  /** Masks the parts of names and keys that look like a person's identifier. */
  readonly maskIdentifiers: boolean;
}

export const defaultExportOptions: ExportOptions = {
  language: 'fr',
  separator: ';',
  byteOrderMark: true,
  maskIdentifiers: true,
};

/** Formats that are plain text and made at once. */
export type TextFormat = 'json' | 'csv';

interface ExporterFace<Format extends string> {
  readonly format: Format;
  readonly mediaType: string;
  readonly extension: string;
  readonly fileName: (report: AuditReport) => string;
}

export interface TextExporter<Format extends TextFormat = TextFormat> extends ExporterFace<Format> {
  readonly render: (report: AuditReport, options?: Partial<ExportOptions>) => string;
}
