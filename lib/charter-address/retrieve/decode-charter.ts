import { sniffEncoding } from './sniff-encoding.ts';

/** A page's bytes as text, and how far they can be trusted. */
export interface DecodedCharter {
  readonly text: string;
  /** The encoding it was read in, a label of the Encoding Standard. */
  readonly encoding: string;
  /** The page was longer than {@link charterBytesLimit} and was cut there. */
  readonly truncated: boolean;
  /** The bytes are not what the page says they are: another encoding was taken, or signs were lost. */
  readonly suspicious: boolean;
}

/** Longest page that is read, in bytes: the largest charter known is a twentieth of it. */
export const charterBytesLimit = 2_000_000;

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page cut at the limit may end within a character: its last three bytes do not tell the encoding. */
function strictUtf8(bytes: Uint8Array, truncated: boolean): string | null {
  const ends = truncated ? [0, 1, 2, 3] : [0];
  for (const end of ends) {
    const text = decodeAs(bytes.subarray(0, bytes.length - end), 'utf-8', true);
    if (text !== null) return text;
  }
  return null;
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

const singleByte = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru]|ibm866)$/;

/** The text, if the bytes are UTF-8 though another one-byte encoding, or none, is declared. */
function asUtf8(bytes: Uint8Array, declared: string | null, truncated: boolean): string | null {
  if (declared !== null && declared !== 'utf-8' && !(singleByte.test(declared) && hasHighBytes(bytes))) return null;
  return strictUtf8(bytes, truncated);
}

/**
 * Decodes a page's bytes as a browser would, and repairs what browsers leave broken: bytes that are not valid in the
 * encoding declared, and UTF-8 declared as a one-byte encoding (`Ã©` for `é`).
 *
 * @param bytes the body as received
 * @param contentType the header's value, null where there is none
 * @returns the text of the first {@link charterBytesLimit} bytes; never throws
 */
export function decodeCharter(bytes: Uint8Array, contentType: string | null): DecodedCharter {
  const truncated = bytes.length > charterBytesLimit;
  const body = truncated ? bytes.subarray(0, charterBytesLimit) : bytes;
  const declared = sniffEncoding(body, contentType);
  const utf8 = asUtf8(body, declared, truncated);
  if (utf8 !== null) {
    return { text: utf8, encoding: 'utf-8', truncated, suspicious: declared !== null && declared !== 'utf-8' };
  }
  const encoding = declared === null || declared === 'utf-8' ? 'windows-1252' : declared;
  const text = decodeAs(body, encoding, false) ?? decodeAs(body, 'windows-1252', false) ?? '';
  return { text, encoding, truncated, suspicious: declared === 'utf-8' || text.includes('\uFFFD') };
}
