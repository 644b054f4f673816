import type { Message } from '../../lib/browser/messages/message.ts';
import type { Observed } from '../../lib/browser/observe/observe-tab.ts';
import type { AuditedTab } from '../../lib/browser/tab.ts';

export type Seen = Extract<Observed, { outcome: 'observed' }>;

/** The question for the charter of the portal seen. */
export function charterWanted(
  tab: AuditedTab,
  { portal, pageUrl, links, linksLooked }: Seen,
): Extract<Message, { type: 'read-charter' }> {
  return {
    type: 'read-charter',
    tabId: tab.id,
    host: portal.host,
    portalOrigin: portal.origin,
    pageUrl,
    links: links.map(({ href, text, rel }) => ({ href, text, rel })),
    linksLooked,
    language: portal.language,
    privateWindow: tab.privateWindow,
  };
}
