import { charterPart } from '../page/account/charter-part.ts';
import { maskPersonal, maskSign } from '../page/account/mask-personal.ts';
import { saysWhoIsSignedIn } from '../words/account-words.ts';
import type { Charter } from './charter.ts';
import { maskCharter } from './mask-charter.ts';
import { parseCharter } from './parse-charter.ts';

/** A charter without what its page tells of who reads it, and how much that was. */
export interface OwnCharter {
  readonly charter: Charter;
  readonly redaction: Redaction;
}

/** What of a page is not in what was kept of it. */
export interface Redaction {
  /** Parts of the page that are not its charter: header, menus, footer, the account. */
  readonly partsLeftOut: number;
  /** Addresses and names that were masked. */
  readonly masked: number;
}

/**
 * Reads the charter of a page, and nothing of who is signed in there: its main part, or, where that declares no cookie,
 * all but what every page of the site bears. E-mail addresses are masked, but for an office's.
 *
 * @param page the page as fetched or as it stands open, or its text as it is or was pasted; and its address
 */
export function charterOfPage(
  page: ({ readonly html: string } | { readonly text: string }) & { readonly url: string | null },
): OwnCharter {
  if ('text' in page) return ofText(page.text, page.url);
  const main = ofPart(page.html, page.url, 'all-but-main');
  if (main.charter.content === 'declares-cookies') return main;
  const wider = ofPart(page.html, page.url, 'site-wide-parts');
  return wider.charter.content === 'declares-cookies' ? wider : main;
}

function ofPart(html: string, url: string | null, leaving: Parameters<typeof charterPart>[1]): OwnCharter {
  const { html: part, leftOut, personal } = charterPart(html, leaving);
  return masked(parseCharter({ html: part, url }), leftOut, personal);
}

function ofText(text: string, url: string | null): OwnCharter {
  const lines = text.split('\n');
  const kept = lines.filter((line) => !saysWhoIsSignedIn(line));
  return masked(parseCharter({ text: kept.join('\n'), url }), lines.length - kept.length, []);
}

function masked(charter: Charter, partsLeftOut: number, personal: readonly string[]): OwnCharter {
  const before = signsIn(charter.text);
  const own = maskCharter(charter, (text) => maskPersonal(text, personal));
  return { charter: own, redaction: { partsLeftOut, masked: signsIn(own.text) - before } };
}

const signsIn = (text: string): number => text.split(maskSign).length - 1;
