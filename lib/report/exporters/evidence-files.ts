import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';
import type { AuditReport } from '../../audit/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { PagePicture } from '../picture/page-picture.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import type { Attachment, ExportOptions } from './exporter.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** A portal's page is never filed under a name that opens it in a browser. */
const pageFile = 'charte/page-recue.html.txt';

/** The picture that Témoin took. */
const pictureFile = 'pieces/image-de-la-page.png';

type PageState = 'filed' | 'never-fetched' | 'not-kept' | 'altered';

/** Whether the charter's page can be filed: its bytes must have the sum that the report gives. */
function pageState({ charter }: AuditReport, page: Uint8Array | null): PageState {
  const { sha256Bytes } = charter.retrieval;
  if (sha256Bytes === null) return 'never-fetched';
  if (page === null) return 'not-kept';
  return bytesToHex(sha256(page)) === sha256Bytes ? 'filed' : 'altered';
}

type Asked = Pick<ExportOptions, 'charterPage' | 'pagePicture' | 'attachments' | 'imported'>;

/** What is filed beside the report: the charter as fetched and as read, the page's picture, and what the auditor attached. */
export function evidenceFiles(
  report: AuditReport,
  { charterPage, pagePicture, attachments }: Omit<Asked, 'imported'>,
): Files {
  const text = report.charter.content?.text;
  return {
    ...(charterPage !== null && pageState(report, charterPage) === 'filed' ? { [pageFile]: charterPage } : {}),
    // The very bytes that the digest of the text in the report was made of.
    ...(text === undefined ? {} : { 'charte/texte-lu.txt': strToU8(text.toWellFormed()) }),
    ...(pagePicture === null ? {} : { [pictureFile]: pagePicture.png }),
    ...Object.fromEntries(attachments.map(attachmentFile)),
  };
}

/** What the evidence file says of itself: what its sums show, what of the charter is in it or why not, what its picture shows. */
export function evidenceReadme(report: AuditReport, asked: Asked, translator: Translator): string {
  const { t } = translator;
  const state = pageState(report, asked.charterPage);
  return [
    t('report.zip.readme'),
    ...(asked.imported ? [t('report.imported')] : []),
    t(`report.zip.page.${state}`, { file: pageFile }),
    ...(asked.pagePicture === null ? [] : [pictureWords(asked.pagePicture, translator)]),
    ...(asked.attachments.length === 0
      ? []
      : [t(asked.pagePicture === null ? 'report.zip.attachments' : 'report.zip.attachments-other')]),
    '',
  ].join('\n\n');
}

function pictureWords({ takenAt, url }: PagePicture, { t }: Translator): string {
  return t('report.zip.picture', { file: pictureFile, at: takenAt, url: textWithSigns(url) });
}

/** Names that Windows keeps for devices, whatever their extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function attachmentFile({ name, bytes }: Attachment): readonly [string, Uint8Array] {
  const plain = name.replaceAll(/[^\w.-]/g, '-').slice(-100);
  const safe = device.test(plain) ? `_${plain}` : plain;
  const path = `pieces/${/\.(png|jpe?g|webp|txt|pdf)$/i.test(safe) ? safe : `${safe}.txt`}`;
  // What Témoin took and what the auditor chose are never mistaken for one another.
  return [path.toLowerCase() === pictureFile ? `pieces/_${safe}` : path, bytes];
}
