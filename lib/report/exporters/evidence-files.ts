import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';
import type { AuditReport } from '../../audit/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Attachment, ExportOptions } from './exporter.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** A portal's page is never filed under a name that opens it in a browser. */
const pageFile = 'charte/page-recue.html.txt';

type PageState = 'filed' | 'never-fetched' | 'not-kept' | 'altered';

/** Whether the charter's page can be filed: its bytes must have the sum that the report gives. */
function pageState({ charter }: AuditReport, page: Uint8Array | null): PageState {
  const { sha256Bytes } = charter.retrieval;
  if (sha256Bytes === null) return 'never-fetched';
  if (page === null) return 'not-kept';
  return bytesToHex(sha256(page)) === sha256Bytes ? 'filed' : 'altered';
}

type Asked = Pick<ExportOptions, 'charterPage' | 'attachments'>;

/** What is filed beside the report: the charter as fetched and as read, and what the auditor attached. */
export function evidenceFiles(report: AuditReport, { charterPage, attachments }: Asked): Files {
  const text = report.charter.content?.text;
  return {
    ...(charterPage !== null && pageState(report, charterPage) === 'filed' ? { [pageFile]: charterPage } : {}),
    // The very bytes that the digest of the text in the report was made of.
    ...(text === undefined ? {} : { 'charte/texte-lu.txt': strToU8(text.toWellFormed()) }),
    ...Object.fromEntries(attachments.map(attachmentFile)),
  };
}

/** What the evidence file says of itself: what its sums show, and what of the charter is in it or why not. */
export function evidenceReadme(report: AuditReport, asked: Asked, { t }: Translator): string {
  const state = pageState(report, asked.charterPage);
  return [
    t('report.zip.readme'),
    t(`report.zip.page.${state}`, { file: pageFile }),
    ...(asked.attachments.length === 0 ? [] : [t('report.zip.attachments')]),
    '',
  ].join('\n\n');
}

/** Names that Windows keeps for devices, whatever their extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function attachmentFile({ name, bytes }: Attachment): readonly [string, Uint8Array] {
  const plain = name.replaceAll(/[^\w.-]/g, '-').slice(-100);
  const safe = device.test(plain) ? `_${plain}` : plain;
  return [`pieces/${/\.(png|jpe?g|webp|txt|pdf)$/i.test(safe) ? safe : `${safe}.txt`}`, bytes];
}
