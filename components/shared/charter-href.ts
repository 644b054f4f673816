/**
 * A link to the charter, or to one of its rows by text fragment.
 *
 * @param url address from a page: only http and https become links.
 * @param textFragment `#:~:text=...` as the charter's reader made it, or null.
 * @returns null where the address must not become a link.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function charterHref(url: string | null, textFragment: string | null = null): string | null {
  if (url === null) return null;
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  if (textFragment === null || !textFragment.startsWith('#:~:')) return parsed.href;
  return parsed.hash === '' ? `${parsed.href.replace(/#$/u, '')}${textFragment}` : parsed.href + textFragment.slice(1);
}
