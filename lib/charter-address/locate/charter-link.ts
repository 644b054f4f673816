import { findingWords } from '../../words/finding-words.ts';
import { fold } from '../../words/text/fold.ts';

/** A link of a page, as the page gives it: `href` may be relative. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly rel?: string;
}

/** Why an address was taken for the charter's, from the surest to the least sure. */
export type LocateReason =
  | 'platform-path' /** the path under which portals keep their policy */
  | 'address-of-cookies' /** the address speaks of cookies */
  | 'text-of-cookies' /** the link's words do */
  | 'personal-data' /** the address or words of a privacy policy: the charter may stand in it */
  | 'known-path'; /** no link: where portals keep it by default */

const platformPath = /\/terms\/cookies?[-_]?(?:policy|information|policies)?\/?$/i;

/** Words of addresses, lower case, percent-decoded, without accents. */
const cookieAddress =
  /cookie|galet[ae]|galleta|traceur|temoins?-de-connexion|keksi|evaste|kakor|ciasteczk|sutik|kolaci|slapuk|kupsis|biskot|eupshn|eusuz/;
const dataAddress = new RegExp(findingWords('dataAddress'), 'u');

/** Words of links, folded, in the languages of portals. */
const cookieText = new RegExp(String.raw`\b${findingWords('cookieText')}\b`, 'u');
const dataText = new RegExp(String.raw`\b${findingWords('dataText')}\b`, 'u');
/** Controls that open a banner, and help pages that other sites keep. */
const controls = /\b(?:accepter|refuser|tout accepter|accept all|reject all|allcookies|gerer mes preferences)\b/;
const helpHosts =
  'support.google.com support.mozilla.org support.microsoft.com support.apple.com help.opera.com allaboutcookies.org ' +
  'aboutcookies.org youronlinechoices.com youronlinechoices.eu cnil.fr tools.google.com policies.google.com ' +
  'wikipedia.org facebook.com twitter.com x.com linkedin.com youtube.com';

function isHelpHost(host: string): boolean {
  return helpHosts.split(' ').some((known) => `.${host}`.endsWith(`.${known}`));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address of a link as one may fetch it, without its fragment.
 *
 * @returns null for what is no page of the web: `javascript:`, `mailto:`, credentials in the address
 */
export function fetchableUrl(href: string, base: string): URL | null {
  const url = URL.parse(href.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const authority = url.href.slice(url.protocol.length + 2).split(/[/?#]/)[0] ?? '';
  if (authority.includes('@')) return null;
  url.hash = '';
  return url;
}

/** The portal's catalogue: a dataset or a search may bear any name, and is no policy. */
const catalogue = /^\/explore(?:\/?$|\/(?:dataset|embed)\/)/i;
const searched = new Set(['q', 'query', 'search', 's']);
/** An address in a query is where a login or a share button leads on to; words that are searched say nothing either. */
const leadsOn = /^(?:\/|https?:)/i;

/** Path and query in the words of {@link cookieAddress}. */
function wordsOfAddress(url: URL): string {
  const own = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return !searched.has(name.toLowerCase()) && !leadsOn.test(decoded(value));
    });
  return fold([url.pathname, ...own].map(decoded).join(' ')).replaceAll(' ', '-');
}

/** Why a link may lead to the charter; null where nothing says so. The address is looked at before the words. */
export function reasonOf(url: URL, text: string): LocateReason | null {
  if (isHelpHost(url.hostname) || catalogue.test(url.pathname)) return null;
  const path = wordsOfAddress(url);
  const words = fold(text.slice(0, 300));
  if (platformPath.test(url.pathname)) return 'platform-path';
  if (cookieAddress.test(path)) return 'address-of-cookies';
  if (cookieText.test(words) && !controls.test(words)) return 'text-of-cookies';
  return dataText.test(words) || dataAddress.test(path) ? 'personal-data' : null;
}
