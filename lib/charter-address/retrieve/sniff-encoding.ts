/** How far browsers look for a declaration (HTML standard, 13.2.3.2: the first 1024 bytes at least). */
const prescanned = 2048;

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** The Encoding Standard's name for a label; null for one it does not know. */
function canonical(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function charsetIn(text: string): string | null {
  const label = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1];
  return label === undefined ? null : canonical(label);
}

/** A declaration in the page's first bytes. One of UTF-16 there is wrong: it could not be read (standard, 13.2.3.2). */
function declaredInPage(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, prescanned));
  const meta =
    /<meta[^>]{0,300}charset[^>]{0,100}>/i.exec(start)?.[0] ??
    /<\?xml[^>]{0,200}\?>/.exec(start)?.[0].replace('encoding', 'charset');
  const label = meta === undefined ? null : charsetIn(meta);
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}

/**
 * The encoding a page says it is in: by its byte order mark, else by the header, else by itself.
 *
 * @returns a name of the Encoding Standard, null where nothing says
 */
export function sniffEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  return byteOrderMark(bytes) ?? (contentType === null ? null : charsetIn(contentType)) ?? declaredInPage(bytes);
}
