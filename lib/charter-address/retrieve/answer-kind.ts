import type { CharterStatus } from '../charter-retrieval.ts';

/** An answer as it came, before its text is read. */
export interface ReceivedAnswer {
  readonly httpStatus: number;
  /** The header's value, null where there is none. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** What is read further, and what has its status at once. `part`: the server gave a piece that nobody asked for. */
export type AnswerKind =
  | 'html'
  | 'text'
  | 'part'
  | Extract<CharterStatus, 'pdf' | 'not-html' | 'no-content' | 'login-required' | 'http-error'>;

/** Not 3xx: a redirect that names no other address leads nowhere. */
const isSuccess = (httpStatus: number): boolean => httpStatus >= 200 && httpStatus < 300;

const refusals: ReadonlySet<number> = new Set([401, 403]);

/** Answers of success that have no body, whatever came (RFC 9110, 15.3.5 and 15.3.6). */
const bodiless: ReadonlySet<number> = new Set([204, 205]);
const partial = 206;

const pages: ReadonlySet<string> = new Set(['', 'text/html', 'application/xhtml+xml', 'text/xml']);
const texts: ReadonlySet<string> = new Set(['text/plain', 'text/markdown', 'text/csv', 'text/tab-separated-values']);

/** White space and byte order marks: a body of nothing else says nothing. */
const blank: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00]);

/** How far the first bytes are looked at for a zero, which no page has but one in UTF-16. */
const looked = 512;

/**
 * What an answer is by its status, its type and its first bytes: the table of docs/rules.md, "What an answer is called".
 *
 * @example answerKind({ httpStatus: 204, contentType: null, bytes: new Uint8Array() }) // 'no-content'
 */
export function answerKind({ httpStatus, contentType, bytes }: ReceivedAnswer): AnswerKind {
  if (!isSuccess(httpStatus)) return refusals.has(httpStatus) ? 'login-required' : 'http-error';
  if (bodiless.has(httpStatus) || bytes.every((byte) => blank.has(byte))) return 'no-content';
  const kind = kindOfBody(bytes, (contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase());
  return kind === 'html' && httpStatus === partial ? 'part' : kind;
}

function kindOfBody(bytes: Uint8Array, type: string): 'html' | 'text' | 'pdf' | 'not-html' {
  if (type === 'application/pdf' || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return 'pdf';
  if (type === '' && isBinary(bytes)) return 'not-html';
  if (texts.has(type)) return 'text';
  return pages.has(type) ? 'html' : 'not-html';
}

function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  return !marked && bytes.subarray(0, looked).includes(0);
}
