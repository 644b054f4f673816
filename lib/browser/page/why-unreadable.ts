import type { UnreadableReason } from '../../observation/index.ts';

/** Hosts that browsers keep closed whatever is granted: Chromium's store, `extensions.webextensions.restrictedDomains` of Firefox. */
const closedHosts =
  /^(?:chromewebstore\.google\.com|(?:accounts-static\.cdn|addons\.cdn|content\.cdn)\.mozilla\.net|(?:addons|support|discovery\.addons)\.mozilla\.org|(?:[a-z]+\.)?accounts\.firefox\.com|sync\.services\.mozilla\.com)$/;

/** The browsers' words for a page that went away under the script (Chromium 156, Firefox 153). */
const goneWords =
  /no tab with id|invalid tab id|tab was closed|frame .*(?:removed|not found)|message manager disconnected/i;
const accessWords = /host permission|cannot access|permission to access/i;

/**
 * Why a script could not run in a page: the true reason, as far as browsers tell.
 *
 * @param url the tab's address; undefined where the browser hides it: then nothing of this page is granted.
 * @param words the browser's own, of the failure.
 * @example whyUnreadable('https://data.x.fr/', 'The tab was closed.') // 'gone'
 */
export function whyUnreadable(url: string | undefined, words: string): UnreadableReason {
  if (goneWords.test(words)) return 'gone';
  if (url !== undefined && isClosed(url)) return 'closed';
  if (/gallery|error page|chrome:|chrome-extension:/i.test(words)) return 'closed';
  if (!accessWords.test(words)) return 'broke';
  // Who is shown the address has the right, and is refused all the same: PDF viewer and error pages of Firefox.
  return url === undefined ? 'no-access' : 'closed';
}

function isClosed(url: string): boolean {
  const address = URL.parse(url);
  return address === null || !/^https?:$/.test(address.protocol) || closedHosts.test(address.hostname);
}
