import type { AuditReport } from '../../audit/index.ts';
import { isSampleHost } from './sample-host.ts';

/** The words that the sample portals put into the title of each page; no real portal calls itself that. */
const ownWords = /portail d[’']exemple, données fictives/i;

/**
 * Whether a report is about a sample portal, so that it must say that its data are fictitious: by its host, or, where a
 * sample answers under the name of a real body, by its charter's own title.
 */
export function isSampleReport({ portal, charter }: Pick<AuditReport, 'portal' | 'charter'>): boolean {
  return isSampleHost(portal.host) || ownWords.test(charter.content?.title ?? '');
}
