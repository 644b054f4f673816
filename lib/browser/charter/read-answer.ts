import {
  decodeCharter,
  looksLikeLogin,
  looksRenderedLate,
  parseCharter,
  type Charter,
  type CharterStatus,
} from '../../charter/index.ts';
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
}

const nothing: Omit<AnswerRead, 'status'> = {
  httpStatus: null,
  content: null,
  sha256Bytes: null,
  sha256Text: null,
  truncated: false,
};

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
  const sha256Bytes = answer.truncated ? null : await sha256(bytes);
  const kind = kindOf(bytes, contentType);
  if (kind !== 'html') return { ...nothing, httpStatus, status: kind, sha256Bytes };
  const { text: html, truncated } = decodeCharter(bytes, contentType);
  const read = await readHtml(html, url);
  const cut = truncated || answer.truncated;
  const content = read.content === null ? null : { ...read.content, truncated: cut };
  return { ...read, content, httpStatus, sha256Bytes, truncated: cut };
}

/** Reads a page's HTML, as served or as it stands in a tab. */
export async function readHtml(html: string, url: string): Promise<AnswerRead> {
  const content = parseCharter({ html, url });
  const declares = content.content === 'declares-cookies';
  const status =
    !declares && looksLikeLogin(html)
      ? 'login-required'
      : !declares && looksRenderedLate(html)
        ? 'rendered-late'
        : 'read';
  return { ...nothing, status, content, sha256Text: await sha256OfText(content.text) };
}

function kindOf(bytes: Uint8Array, contentType: string | null): 'html' | 'pdf' | 'not-html' {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const magic = String.fromCharCode(...bytes.subarray(0, 5));
  if (type === 'application/pdf' || magic === '%PDF-') return 'pdf';
  return type === '' || /^(?:text\/|application\/xhtml\+xml$)/.test(type) ? 'html' : 'not-html';
}
