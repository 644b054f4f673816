import type { MessageId } from '../../i18n/index.ts';
import type { ExportOptions } from './exporter.ts';
import type { ShownReport } from './shown-report.ts';

/** A format as popup, report page and evidence file offer it. */
export interface Format {
  /** Its name, alike in every language. */
  readonly label: string;
  /** What it is for, as the popup's menu says it; a format needs no such sentence. */
  readonly about?: MessageId;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** `report`: the report alone, filed in the evidence file too; `evidence`: with the page as fetched, a picture, attachments. */
  readonly holds: 'report' | 'evidence';
  /** Code that is loaded only when somebody asks for the format: the popup opens without it. */
  readonly render: (shown: ShownReport, options: ExportOptions) => Promise<string | Uint8Array>;
}

/** Every format that a report is exported to, in the order in which they are offered, people's first: a format is a file and a line here. */
export const formats = {
  html: {
    label: 'HTML',
    about: 'export.about.html',
    mediaType: 'text/html',
    extension: 'html',
    holds: 'report',
    render: async (shown) => (await import('./render-html.ts')).renderHtml(shown),
  },
  zip: {
    label: 'ZIP',
    about: 'export.about.zip',
    mediaType: 'application/zip',
    extension: 'zip',
    holds: 'evidence',
    render: async (shown, options) => (await import('./render-zip.ts')).renderZip(shown, options, reportFormats()),
  },
  xlsx: {
    label: 'Excel (XLSX)',
    about: 'export.about.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    holds: 'report',
    render: async (shown) => (await import('./render-xlsx.ts')).renderXlsx(shown),
  },
  docx: {
    label: 'Word (DOCX)',
    about: 'export.about.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    holds: 'report',
    render: async (shown) => (await import('./render-docx.ts')).renderDocx(shown),
  },
  csv: {
    label: 'CSV',
    about: 'export.about.csv',
    mediaType: 'text/csv',
    extension: 'csv',
    holds: 'report',
    render: async (shown, options) => (await import('./render-csv.ts')).renderCsv(shown, options),
  },
  json: {
    label: 'JSON',
    about: 'export.about.json',
    mediaType: 'application/json',
    extension: 'json',
    holds: 'report',
    render: async (shown) => shown.json(),
  },
  markdown: {
    label: 'Markdown',
    about: 'export.about.markdown',
    mediaType: 'text/markdown',
    extension: 'md',
    holds: 'report',
    render: async (shown) => (await import('./render-markdown.ts')).renderMarkdown(shown),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof formats;

export interface NamedFormat extends Format {
  readonly format: ExportFormat;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own keys
const names = Object.keys(formats) as readonly ExportFormat[];

/** The table as a list, in its order. */
export const formatList: readonly NamedFormat[] = names.map((format) => ({ format, ...formats[format] }));

/** Those that hold the report and nothing beside it. */
export const reportFormats = (): readonly NamedFormat[] => formatList.filter(({ holds }) => holds === 'report');
