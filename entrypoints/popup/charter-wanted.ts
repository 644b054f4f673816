import type { Message } from '../../lib/browser/messages/message.ts';
import type { Gathered } from './gathered.ts';

/** The question for the charter of the portal seen. */
export function charterWanted({
  tab,
  seen: { audit, portal, pageUrl, links, linksLooked, pageAnswers },
}: Gathered): Extract<Message, { type: 'read-charter' }> {
  return {
    type: 'read-charter',
    audit,
    portalOrigin: portal.origin,
    pageUrl,
    links: links.map(({ href, text, rel }) => ({ href, text, rel })),
    linksLooked,
    pageAnswers,
    language: portal.language,
    privateWindow: tab.privateWindow,
  };
}
