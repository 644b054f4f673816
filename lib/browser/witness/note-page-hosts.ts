import { withoutRootDot, canonicalHost, hostOfAddress } from '../../cookie/index.ts';
import type { Message, MessageSender } from '../messages/message.ts';
import { noteSoon } from '../session/sessions.ts';
import { hearHosts } from './hear-hosts.ts';

type PageHosts = Extract<Message, { type: 'page-hosts' }>;

/**
 * Notes where a document of a tab under audit loaded from, as it told: it may be gone before anybody asks. What another
 * site's pages in the same tab load from is nobody's business here.
 */
export function notePageHosts(news: PageHosts, sender: MessageSender): true {
  const { tab, frameId = 0, url = '' } = sender;
  const page = hostOfAddress(frameId === 0 ? url : (tab?.url ?? ''));
  const hosts = news.hosts.filter((host) => canonicalHost(host) === host);
  noteSoon(tab?.id ?? -1, (facts) => {
    if (page !== withoutRootDot(facts.host)) return null;
    const frameLedAt = news.ledElsewhere && frameId !== 0 ? news.loadedAt : 0;
    const heard = hearHosts(facts, hosts);
    const isNews = heard.thirdPartyHosts !== facts.thirdPartyHosts || heard.hostsDropped !== facts.hostsDropped;
    if (!isNews && frameLedAt <= facts.frameLedAt) return null;
    return { facts: { ...facts, ...heard, frameLedAt: Math.max(frameLedAt, facts.frameLedAt) } };
  });
  return true;
}
