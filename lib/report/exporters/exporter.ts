import type { AuditReport } from '../../audit/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { PagePicture } from '../picture/page-picture.ts';

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
  /** Whether the report came from a file: every file for people says so, the JSON stays the same byte for byte. */
  readonly imported: boolean;
  /** ZIP: the charter's page as it was fetched, byte for byte; null where nobody kept it. */
  readonly charterPage: Uint8Array | null;
  /** ZIP: the picture that Témoin took of the page; null where none was asked for or none could be had. */
  readonly pagePicture: PagePicture | null;
  /** ZIP: the letter and the corrected charter, under the names that they are saved by. */
  readonly documents: readonly Attachment[];
  /** ZIP: files that the auditor chose to file beside the report. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  /** File name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const defaultExportOptions: ExportOptions = {
  language: 'fr',
  separator: ';',
  byteOrderMark: true,
  maskIdentifiers: true,
  imported: false,
  charterPage: null,
  pagePicture: null,
  documents: [],
  attachments: [],
};

interface ExporterFace<Format extends string> {
  readonly format: Format;
  readonly mediaType: string;
  readonly extension: string;
  readonly fileName: (report: AuditReport) => string;
}

type Render<Result> = (report: AuditReport, options?: Partial<ExportOptions>) => Result;

/** Made at once, with what the popup has loaded anyway. */
export interface TextExporter<Format extends string = string> extends ExporterFace<Format> {
  readonly render: Render<string>;
}

/** Made by code that is loaded only when somebody asks for the format. */
export interface LazyExporter<Format extends string, Result extends string | Uint8Array> extends ExporterFace<Format> {
  readonly render: Render<Promise<Result>>;
}
