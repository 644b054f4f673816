import { browser, type Browser } from 'wxt/browser';
import { withoutRootDot, hostOfAddress } from '../../cookie/index.ts';
import type { SessionFacts } from '../session/audit-session.ts';
import { noteSoon, tabsUnderAudit } from '../session/sessions.ts';
import { hearAnswers } from '../witness/hear-hosts.ts';

interface Answered {
  readonly tabId: number;
  readonly type: string;
  readonly url: string;
  /** Where a redirect leads. */
  readonly redirectUrl?: string | undefined;
  /** Chromium: the origin that asked. */
  readonly initiator?: string | undefined;
  /** Firefox: the document that asked. */
  readonly originUrl?: string | undefined;
}

/**
 * Notes which other sites answer the pages under audit, and where redirects lead: of all sites where these may be read,
 * else of those that may, which tells at least where the portal's own addresses lead.
 *
 * A redirect's next site may not be read, and then nothing tells whether it answers: it counts as one that did.
 */
export function watchRequests(watched: Browser.webRequest.RequestFilter): void {
  browser.webRequest.onResponseStarted.addListener(note, watched);
  browser.webRequest.onBeforeRedirect.addListener(note, watched);
}

function note(details: Answered): void {
  // Where a visitor goes is no part of a page.
  if (details.type === 'main_frame') return;
  const hosts = [details.url, details.redirectUrl ?? ''].flatMap((address) => hostOfAddress(address) ?? []);
  if (details.tabId >= 0) noteSoon(details.tabId, (facts) => withAnswers(facts, facts.page, hosts));
  // Workers that serve more than one page belong to no tab: they are told by who started them.
  else void noteOfNoTab(details.initiator ?? details.originUrl ?? '', hosts);
}

async function noteOfNoTab(asker: string, hosts: readonly string[]): Promise<void> {
  for (const tabId of await tabsUnderAudit()) noteSoon(tabId, (facts) => withAnswers(facts, asker, hosts));
}

/** What other sites' pages in the same tab ask for is nobody's business here. */
function withAnswers(facts: SessionFacts, asker: string, hosts: readonly string[]): { facts: SessionFacts } | null {
  if (hostOfAddress(asker) !== withoutRootDot(facts.host)) return null;
  const heard = hearAnswers(facts, hosts);
  const isNews = heard.answeredHosts !== facts.answeredHosts || heard.hostsDropped !== facts.hostsDropped;
  return isNews ? { facts: { ...facts, ...heard } } : null;
}
