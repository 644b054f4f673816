const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 section 4; the pure core has no `btoa`. */
export function base64(bytes: Uint8Array): string {
  const padding = (3 - (bytes.length % 3)) % 3;
  const padded = Uint8Array.of(...bytes, ...Array.from({ length: padding }, () => 0));
  let text = '';
  for (let at = 0; at < padded.length; at += 3) {
    const [a = 0, b = 0, c = 0] = padded.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += alphabet.charAt((group >> shift) & 63);
  }
  return text.slice(0, text.length - padding) + '='.repeat(padding);
}
