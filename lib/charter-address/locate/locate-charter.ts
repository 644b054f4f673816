import type { CharterOrigin } from '../charter-retrieval.ts';
import type { LocateReason, PageLink } from './charter-link.ts';
import { fetchableUrl, reasonOf } from './charter-link.ts';
import { doubtsOf } from './doubts-of.ts';

/** An address at which the charter may be. */
export interface CharterCandidate {
  readonly url: string;
  readonly origin: Extract<CharterOrigin, 'link' | 'known-path'>;
  readonly reason: LocateReason;
  /** Of the portal's own origin; others need a permission of their own. */
  readonly sameOrigin: boolean;
  /** Words of the link; null for a known path. */
  readonly text: string | null;
}

export interface CharterSearch {
  /** Links of the portal's page, in its order. */
  readonly links: readonly PageLink[];
  /** Address of that page. */
  readonly pageUrl: string;
  /** Language of that page, BCP 47; the known paths are tried in it too. */
  readonly language: string | null;
}

/** Where Opendatasoft portals keep their policy (seen on several; the second on one of the newer). */
const knownPaths = ['/terms/cookies-policy/', '/terms/cookies-information'];
const rank: readonly LocateReason[] = [
  'platform-path',
  'address-of-cookies',
  'text-of-cookies',
  'known-path',
  'personal-data',
];
/** A page of thousands of links is not sorted whole. */
const mostLinks = 5000;

function fromLinks(search: CharterSearch, origin: string): CharterCandidate[] {
  const found: CharterCandidate[] = [];
  for (const link of search.links.slice(0, mostLinks)) {
    const url = fetchableUrl(link.href, search.pageUrl);
    const reason = url === null ? null : reasonOf(url, link.text);
    if (url === null || reason === null || url.href === pageItself(search.pageUrl, link.href)) continue;
    found.push({ url: url.href, origin: 'link', reason, sameOrigin: url.origin === origin, text: link.text.trim() });
  }
  return found;
}

/** The page a bare fragment (`#cookies`) leads to: where the charter stands on the page itself, the user says so. */
function pageItself(pageUrl: string, href: string): string | null {
  return href.trim().startsWith('#') ? (fetchableUrl(pageUrl, pageUrl)?.href ?? null) : null;
}

/** `fr-FR`, `pt_BR`: what a portal's `flg` parameter takes, lower case with a hyphen. */
function languageParameter(language: string | null): string | null {
  const tag = (language ?? '').trim().toLowerCase().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function fromKnownPaths(page: URL, language: string | null): CharterCandidate[] {
  const flag = languageParameter(language);
  return knownPaths.flatMap((path) => {
    const plain = new URL(path, page.origin).href;
    const urls = flag === null ? [plain] : [plain, `${plain}?flg=${flag}`];
    return urls.map(
      (url) => ({ url, origin: 'known-path', reason: 'known-path', sameOrigin: true, text: null }) as const,
    );
  });
}

function key(url: string): string {
  return url.replace(/\/$/, '');
}

function distinct(candidates: readonly CharterCandidate[]): readonly CharterCandidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const fresh = !seen.has(key(candidate.url));
    seen.add(key(candidate.url));
    return fresh;
  });
}

/** The platform's path says whose policy it is on the portal itself alone: elsewhere it may be another portal's. */
function orderOf({ reason, sameOrigin, url, origin }: CharterCandidate, language: string | null): number {
  const said = reason === 'platform-path' && !sameOrigin ? 'address-of-cookies' : reason;
  const doubts = origin === 'link' ? doubtsOf(url, language) : 0;
  return rank.indexOf(said) * 20 + Number(!sameOrigin) * 10 + doubts;
}

/**
 * The addresses at which a portal's cookie charter may be, best first. Addresses are trusted before words: a link
 * "Données personnelles" may lead to `/terms/cookies-policy/`. Pages of the portal come before those of other hosts,
 * privacy policies last.
 *
 * @returns each address once, `http:` and `https:` only, none with credentials; empty where the page's address is no web address
 * @example
 * locateCharter({ links: [{ href: '/terms/cookies-policy/', text: 'Données personnelles' }], pageUrl: 'https://data.x.fr/', language: 'fr' })[0]
 * // { url: 'https://data.x.fr/terms/cookies-policy/', origin: 'link', reason: 'platform-path', sameOrigin: true, … }
 */
export function locateCharter(search: CharterSearch): readonly CharterCandidate[] {
  const page = fetchableUrl(search.pageUrl, search.pageUrl);
  if (page === null) return [];
  const all = [...fromLinks(search, page.origin), ...fromKnownPaths(page, search.language)];
  const ordered = all.map((candidate) => ({ candidate, order: orderOf(candidate, search.language) }));
  return distinct(ordered.toSorted((one, other) => one.order - other.order).map(({ candidate }) => candidate));
}
