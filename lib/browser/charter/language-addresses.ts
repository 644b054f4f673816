import { charterLanguageVersions } from '../../charter-address/index.ts';
import type { PageLink } from '../page/list-links.ts';

/** Where the charter may be had in another language. */
export interface LanguageAddress {
  readonly url: string;
  /** BCP 47, lower case, as the address has it. */
  readonly language: string;
}

/** Parameters by which portals and other sites choose a page’s language. */
const parameters: readonly string[] = ['flg', 'lang', 'locale'];

/** What leads from one page to its version in another language, done to another address; null where it can’t be. */
function likewise(from: URL, to: URL, charter: URL): string | null {
  const parameter = parameters.find((name) => to.searchParams.has(name));
  if (parameter === undefined) return withSegment(from.pathname.split('/'), to.pathname.split('/'), charter);
  const result = new URL(charter);
  result.searchParams.set(parameter, to.searchParams.get(parameter) ?? '');
  return result.href;
}

/** The address with the one segment of its path changed that differs between two others. */
function withSegment(here: readonly string[], there: readonly string[], charter: URL): string | null {
  const at = here.findIndex((segment, index) => segment !== there[index]);
  const language = there[at];
  const segments = charter.pathname.split('/');
  if (language === undefined || segments[at] !== here[at]) return null;
  const result = new URL(charter);
  result.pathname = segments.with(at, language).join('/');
  return result.href;
}

/**
 * The charter’s addresses in the other languages that a portal offers: those that the page links to, and those where the
 * page’s own language links lead when done to the charter’s address. No language is guessed.
 *
 * @param links of the page in the tab, whose address is `pageUrl`.
 * @example // on https://d.test/pages/accueil/, with a link to "?flg=en-gb"
 * languageAddresses(links, pageUrl, 'https://d.test/terms/cookies-policy/') // [{ url: '…/cookies-policy/?flg=en-gb', language: 'en-gb' }]
 */
export function languageAddresses(
  links: readonly PageLink[],
  pageUrl: string,
  charterUrl: string,
): readonly LanguageAddress[] {
  const [page, charter] = [URL.parse(pageUrl), URL.parse(charterUrl)];
  if (page === null || charter === null || page.origin !== charter.origin) return [];
  charter.hash = '';
  const derived = charterLanguageVersions(links, pageUrl).flatMap(({ url, language }) => {
    const address = likewise(page, new URL(url), charter);
    return address === null ? [] : [{ url: address, language }];
  });
  const found = new Map<string, LanguageAddress>();
  for (const version of [...charterLanguageVersions(links, charterUrl), ...derived]) {
    const [primary = ''] = version.language.split('-');
    if (!found.has(primary)) found.set(primary, version);
  }
  return [...found.values()];
}
