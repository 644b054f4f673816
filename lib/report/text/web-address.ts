/**
 * An address that may become a link: http or https, nothing else.
 *
 * @returns the address in its normal form, or null.
 * @example webAddress('javascript:alert(1)') // null
 */
export function webAddress(address: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
