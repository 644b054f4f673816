import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';
import type { AuditReport } from '../../audit/index.ts';
import { pageForOthers } from '../../charter-address/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { PagePicture } from '../picture/page-picture.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import type { Attachment, ExportOptions } from './exporter.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** Where things are filed, in the report's language. A portal's page never has a name that opens it in a browser. */
interface Places {
  readonly page: string;
  /** The same without what tells of who was signed in. */
  readonly copy: string;
  readonly text: string;
  readonly folder: string;
  /** The picture that Témoin took. */
  readonly picture: string;
}

function placesIn({ t }: Translator): Places {
  const [charter, folder] = [t('report.zip.folder.charter'), t('report.zip.folder.attachments')];
  return {
    page: `${charter}/${t('report.zip.file.page')}`,
    copy: `${charter}/${t('report.zip.file.copy')}`,
    text: `${charter}/${t('report.zip.file.text')}`,
    folder,
    picture: `${folder}/${t('report.zip.file.picture')}`,
  };
}

type PageState = 'filed' | 'never-fetched' | 'not-kept' | 'altered';

/** Whether the charter's page can be filed: its bytes must have the sum that the report gives. */
function pageState({ charter }: AuditReport, page: Uint8Array | null): PageState {
  const { sha256Bytes } = charter.retrieval;
  if (sha256Bytes === null) return 'never-fetched';
  if (page === null) return 'not-kept';
  return bytesToHex(sha256(page)) === sha256Bytes ? 'filed' : 'altered';
}

type Asked = Pick<ExportOptions, 'maskIdentifiers' | 'charterPage' | 'pagePicture' | 'attachments' | 'imported'>;

/** What is filed beside the report: the charter as fetched and as read, the page's picture, and what the auditor attached. */
export function evidenceFiles(
  report: AuditReport,
  { maskIdentifiers, charterPage, pagePicture, attachments }: Omit<Asked, 'imported'>,
  translator: Translator,
): Files {
  const places = placesIn(translator);
  const text = report.charter.content?.text;
  return {
    ...(charterPage !== null && pageState(report, charterPage) === 'filed'
      ? maskIdentifiers
        ? { [places.copy]: strToU8(pageForOthers(charterPage).toWellFormed()) }
        : { [places.page]: charterPage }
      : {}),
    // The very bytes that the digest of the text in the report was made of.
    ...(text === undefined ? {} : { [places.text]: strToU8(text.toWellFormed()) }),
    ...(pagePicture === null ? {} : { [places.picture]: pagePicture.png }),
    ...attachmentFiles(attachments, places),
  };
}

/** What the evidence file says of itself: what its sums show, what of the charter is in it or why not, what its picture shows. */
export function evidenceReadme(report: AuditReport, asked: Asked, translator: Translator): string {
  const { t } = translator;
  const state = pageState(report, asked.charterPage);
  return [
    t('report.zip.readme'),
    ...(asked.imported ? [t('report.imported')] : []),
    state === 'filed' && asked.maskIdentifiers
      ? t('report.zip.page.copy', {
          file: placesIn(translator).copy,
          sha256: report.charter.retrieval.sha256Bytes ?? '',
        })
      : t(`report.zip.page.${state}`, { file: placesIn(translator).page }),
    ...(asked.pagePicture === null ? [] : [pictureWords(asked.pagePicture, translator)]),
    ...(asked.attachments.length === 0
      ? []
      : [t(asked.pagePicture === null ? 'report.zip.attachments' : 'report.zip.attachments-other')]),
    '',
  ].join('\n\n');
}

function pictureWords({ takenAt, url }: PagePicture, translator: Translator): string {
  return translator.t('report.zip.picture', {
    file: placesIn(translator).picture,
    at: takenAt,
    url: textWithSigns(url),
  });
}

/** Names that differ in case alone are one file on Windows and macOS: the second is numbered. */
function attachmentFiles(attachments: readonly Attachment[], places: Places): Files {
  const taken = new Set<string>();
  const files = attachments.map((attachment) => {
    const [path, bytes] = attachmentFile(attachment, places);
    const free = freePath(path, taken);
    taken.add(free.toLowerCase());
    return [free, bytes] as const;
  });
  return Object.fromEntries(files);
}

function freePath(path: string, taken: ReadonlySet<string>): string {
  const dot = path.lastIndexOf('.');
  let free = path;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${path.slice(0, dot)}_${number}${path.slice(dot)}`;
  }
  return free;
}

/** Names that Windows keeps for devices, whatever their extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function attachmentFile({ name, bytes }: Attachment, { folder, picture }: Places): readonly [string, Uint8Array] {
  const plain = name.replaceAll(/[^\w.-]/g, '-').slice(-100);
  const safe = device.test(plain) ? `_${plain}` : plain;
  const path = `${folder}/${/\.(png|jpe?g|webp|txt|pdf)$/i.test(safe) ? safe : `${safe}.txt`}`;
  // What Témoin took and what the auditor chose are never mistaken for one another.
  return [path.toLowerCase() === picture ? `${folder}/_${safe}` : path, bytes];
}
