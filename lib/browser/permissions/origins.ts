/**
 * Match patterns for a host: both schemes, the exact host, never `*.`.
 *
 * Chromium lists a cookie only if the permission covers the address made of the cookie's domain and its Secure flag:
 * with `https://HOST/*` alone every cookie without Secure is silently left out (docs/decisions/0002-both-schemes.md).
 *
 * @example originOfHost('data.x.fr') // '*://data.x.fr/*'
 */
export function originOfHost(host: string): string {
  return `*://${host}/*`;
}
