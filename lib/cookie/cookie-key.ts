/** What makes a cookie of a jar itself and no other (RFC 6265bis section 5.7; partitions after CHIPS). */
export interface CookieIdentity {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  /** Top-level site of a partitioned cookie, else null. */
  readonly partition: string | null;
  /** The browser's cookie store: private window, container. */
  readonly store: string;
}

function escape(part: string): string {
  return part.replaceAll(/[\\;]/g, String.raw`\$&`);
}

/**
 * `name;domain;path;partition;store`, unique in a jar. A `;` or `\` inside a part gets a `\` before it, so that two
 * different cookies never share a key.
 *
 * @example cookieKey({ name: '_ga', domain: 'x.fr', path: '/', partition: null, store: '0' }) // '_ga;x.fr;/;;0'
 */
export function cookieKey({ name, domain, path, partition, store }: CookieIdentity): string {
  return [name, domain, path, partition ?? '', store].map(escape).join(';');
}
