import { parseCharter, type Charter } from '../../charter/index.ts';
import {
  awaitsScripts,
  decodeCharter,
  looksLikeLogin,
  looksRenderedLate,
  type CharterStatus,
} from '../../charter-address/index.ts';
import type { PageFetch } from '../page/fetch-in-page.ts';
import { bytesOf, type Fetched } from './fetch-candidate.ts';
import { sha256, sha256OfText } from './sha256.ts';

/** What one address turned out to be. */
export interface AnswerRead {
  readonly status: CharterStatus;
  readonly httpStatus: number | null;
  readonly content: Charter | null;
  readonly sha256Bytes: string | null;
  readonly sha256Text: string | null;
  readonly truncated: boolean;
  /** The page as it was fetched, where it is whole and its digest known. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const nothing: Omit<AnswerRead, 'status'> = {
  httpStatus: null,
  content: null,
  sha256Bytes: null,
  sha256Text: null,
  truncated: false,
};

/** An address for which no time was left. */
export const notTried: AnswerRead = { ...nothing, status: 'not-looked' };

/** Reads what an address gave; whatever it is has a status of its own. */
export async function readAnswer(fetched: Fetched, url: string): Promise<AnswerRead> {
  switch (fetched.outcome) {
    case 'other-host':
      return { ...nothing, status: 'other-host' };
    case 'redirects':
      return { ...nothing, status: 'redirects-elsewhere' };
    case 'timeout':
    case 'failed':
      return { ...nothing, status: 'unreachable' };
    case 'answered':
      return readBody(fetched, url);
  }
}

async function readBody(answer: Extract<PageFetch, { outcome: 'answered' }>, url: string): Promise<AnswerRead> {
  const { status: httpStatus, contentType } = answer;
  if (httpStatus === 401 || httpStatus === 403) return { ...nothing, httpStatus, status: 'login-required' };
  if (httpStatus >= 400) return { ...nothing, httpStatus, status: 'http-error' };
  const bytes = bytesOf(answer.body);
  const sha256Bytes = answer.cut === null ? await sha256(bytes) : null;
  const kind = kindOf(bytes, contentType);
  if (kind !== 'html') return { ...nothing, httpStatus, status: kind, sha256Bytes };
  const { text: html, truncated } = decodeCharter(bytes, contentType);
  const content = parseCharter({ html, url });
  const status = statusOf(html, content, () => looksRenderedLate(html) || awaitsScripts(html));
  const read = {
    ...nothing,
    status,
    content,
    httpStatus,
    sha256Bytes,
    sha256Text: await sha256OfText(content.text),
    bytes,
  };
  return asCut(read, answer.cut ?? (truncated ? 'by-size' : null));
}

/** Reads a page as it stands open in a tab: what its scripts were to bring has come. */
export async function readOpenPage(
  page: { readonly html: string; readonly truncated: boolean },
  url: string,
): Promise<AnswerRead> {
  const content = parseCharter({ html: page.html, url });
  const status = statusOf(page.html, content, () => false);
  const read = { ...nothing, status, content, sha256Text: await sha256OfText(content.text) };
  return asCut(read, page.truncated ? 'by-size' : null);
}

const declares = (content: Charter | null): boolean => content?.content === 'declares-cookies';

function statusOf(html: string, content: Charter, isLate: () => boolean): CharterStatus {
  if (declares(content)) return 'read';
  if (looksLikeLogin(html)) return 'login-required';
  return isLate() ? 'rendered-late' : 'read';
}

/**
 * A page of which only the beginning came. What that declares is read, and said to be a part; where it declares
 * nothing, the rest may, so nothing is said but why it was not read.
 */
function asCut(read: AnswerRead, cut: 'by-size' | 'by-time' | null): AnswerRead {
  if (cut === null || read.content === null || read.status === 'login-required') return read;
  if (!declares(read.content)) {
    const status = cut === 'by-size' ? 'too-large' : 'unreachable';
    return { ...read, status, content: null, sha256Text: null, truncated: true };
  }
  return { ...read, content: { ...read.content, truncated: true }, truncated: true };
}

function kindOf(bytes: Uint8Array, contentType: string | null): 'html' | 'pdf' | 'not-html' {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const magic = String.fromCharCode(...bytes.subarray(0, 5));
  if (type === 'application/pdf' || magic === '%PDF-') return 'pdf';
  return type === '' || /^(?:text\/|application\/xhtml\+xml$)/.test(type) ? 'html' : 'not-html';
}
