const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A last label that is a country or generic domain, not a file's ending or a library's name (`tarteaucitron.js`). */
const notDomains: ReadonlySet<string> = new Set(['js', 'php', 'html', 'htm', 'css', 'aspx', 'asp', 'py']);

function hostOf(word: string): string | null {
  const afterScheme = word.includes('://') ? word.slice(word.indexOf('://') + 3) : word;
  const host = (afterScheme.split(/[/:?#]/u)[0] ?? '').replaceAll(edges, '').toLowerCase();
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const wellFormed = labels.length > 1 && labels.every((label) => label !== '');
  return wellFormed && host !== 'asp.net' && /^\p{L}{2,24}$/u.test(last) && !notDomains.has(last) ? host : null;
}

/**
 * The host names that a text holds, without leading dot, in lower case, in the order met.
 *
 * @example hostsInText('Google (.youtube.com), https://www.vimeo.com/x') // ['youtube.com', 'www.vimeo.com']
 */
export function hostsInText(text: string): readonly string[] {
  const hosts = text.split(/[\s,;()<>«»"|]+/u).map(hostOf);
  return [...new Set(hosts.filter((host) => host !== null))];
}
