/** RFC 6265bis section 5.1.3, for names already canonical: the same host, or one below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
