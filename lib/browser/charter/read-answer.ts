import type { Charter, Redaction } from '../../charter/index.ts';
import {
  answerKind,
  awaitsScripts,
  decodeCharter,
  looksLikeLogin,
  looksRenderedLate,
  type AnswerKind,
  type CharterStatus,
  type CharterThrough,
} from '../../charter-address/index.ts';
import type { PageFetch } from '../page/fetch-in-page.ts';
import type { OpenPage } from '../page/read-page-html.ts';
import { bytesOf, type Fetched } from './fetch-candidate.ts';
import { readInTime } from './read-in-time.ts';
import { sha256, sha256OfText } from './sha256.ts';

/** What one address turned out to be. */
export interface AnswerRead {
  readonly status: CharterStatus;
  readonly httpStatus: number | null;
  readonly content: Charter | null;
  readonly sha256Bytes: string | null;
  readonly sha256Text: string | null;
  readonly truncated: boolean;
  readonly through: CharterThrough | null;
  /** What of the page is not in `content`; null where no page was read. */
  readonly redaction: Redaction | null;
  /** Headers that tell when the answer was made. */
  readonly headers: { readonly date: string | null; readonly age: string | null };
  /** The page as it was fetched, where it is whole and its digest known. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const nothing: Omit<AnswerRead, 'status'> = {
  httpStatus: null,
  content: null,
  sha256Bytes: null,
  sha256Text: null,
  truncated: false,
  through: null,
  redaction: null,
  headers: { date: null, age: null },
};

/** An address for which no time was left. */
export const notTried: AnswerRead = { ...nothing, status: 'not-looked' };

/** Reads what an address gave; whatever it is has a status of its own. */
export async function readAnswer({ answer, through }: Fetched, url: string): Promise<AnswerRead> {
  switch (answer.outcome) {
    case 'page-silent':
      return notTried;
    case 'other-host':
      return { ...nothing, status: 'other-host' };
    case 'redirects':
      return { ...nothing, through, status: 'redirects-elsewhere' };
    case 'forbidden':
      return { ...nothing, through, status: 'page-forbids' };
    case 'timeout':
    case 'failed':
      return { ...nothing, through, status: 'unreachable' };
    case 'answered':
      return { ...(await readBody(answer, url)), through };
  }
}

/** What has no digest of the charter’s page: other pages, and a part of it. */
const withoutPage: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['login-required', 'http-error', 'part']);

type Cut = 'by-size' | 'by-time' | null;

async function readBody(answer: Extract<PageFetch, { outcome: 'answered' }>, url: string): Promise<AnswerRead> {
  const { status: httpStatus, contentType, date, age } = answer;
  const received = { ...nothing, httpStatus, headers: { date, age } };
  const bytes = bytesOf(answer.body);
  const kind = answerKind({ httpStatus, contentType, bytes });
  const isWhole = answer.cut === null && !withoutPage.has(kind);
  const sha256Bytes = isWhole ? await sha256(bytes) : null;
  if (kind !== 'html' && kind !== 'text' && kind !== 'part') return { ...received, status: kind, sha256Bytes };
  const { text, truncated } = decodeCharter(bytes, contentType);
  const read = await readText(text, kind, url);
  const cut = answer.cut ?? (truncated || read.slow || kind === 'part' ? 'by-size' : null);
  return asCut({ ...received, ...read.charter, sha256Bytes, bytes }, cut);
}

type TextRead = Pick<AnswerRead, 'status' | 'content' | 'redaction' | 'sha256Text'>;

/** The text of an answer, read as what it is. `slow`: the time for it ended before its end. */
async function readText(
  text: string,
  kind: AnswerKind,
  url: string,
): Promise<{ readonly charter: TextRead; readonly slow: boolean }> {
  const page = kind === 'text' ? { text, url } : { html: text, url };
  const { charter: content, redaction, truncated: slow } = await readInTime(page);
  const isLate = (): boolean => kind !== 'text' && (looksRenderedLate(text) || awaitsScripts(text));
  const status = statusOf(text, content, isLate);
  return { charter: { status, content, redaction, sha256Text: await sha256OfText(content.text) }, slow };
}

/** Reads a page as it stands open in a tab: what its scripts were to bring has come. */
export async function readOpenPage(page: OpenPage, url: string): Promise<AnswerRead> {
  const { charter: content, redaction, truncated } = await readInTime({ html: page.html, url });
  const status = statusOf(page.html, content, () => false);
  const through: CharterThrough = page.worker ? 'page-worker' : 'page';
  const read = { ...nothing, through, status, content, redaction, sha256Text: await sha256OfText(content.text) };
  return asCut(read, page.truncated || truncated ? 'by-size' : null);
}

const declares = (content: Charter | null): boolean => content?.content === 'declares-cookies';

function statusOf(source: string, content: Charter, isLate: () => boolean): CharterStatus {
  if (declares(content)) return 'read';
  if (looksLikeLogin(source)) return 'login-required';
  if (isLate()) return 'rendered-late';
  return content.content === 'empty' ? 'no-content' : 'read';
}

/**
 * A page of which only the beginning came. What that declares is read, and said to be a part; where it declares
 * nothing, the rest may, so nothing is said but why it was not read.
 */
function asCut(read: AnswerRead, cut: Cut): AnswerRead {
  if (cut === null || read.content === null || read.status === 'login-required') return read;
  if (!declares(read.content)) {
    const status = cut === 'by-size' ? 'too-large' : 'unreachable';
    return { ...read, status, content: null, sha256Text: null, truncated: true };
  }
  return { ...read, content: { ...read.content, truncated: true }, truncated: true };
}
