/** Names that RFC 2606 and RFC 6761 keep for examples and tests: nothing real answers there. */
const reserved: ReadonlySet<string> = new Set(['test', 'example', 'invalid', 'localhost']);

/**
 * Whether a host can only be a sample portal, so that its report must say that its data are fictitious.
 *
 * @example isSampleHost('portail-exemple.test') // true
 */
export function isSampleHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return reserved.has(labels.at(-1) ?? '') || /^example\.(com|net|org)$/.test(labels.slice(-2).join('.'));
}
