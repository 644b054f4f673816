import type { CharterEvidence } from '../../audit/index.ts';
import { judgedBy } from '../../charter-address/index.ts';
import { keepAuditedCharter } from '../follow/audited-charter.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';
import { loadCharterChoice } from '../session/charter-choice.ts';
import { departure } from '../whereabouts/departure.ts';
import type { Moved } from '../whereabouts/moved.ts';
import { keepOpenedCharter, openedCharter } from '../session/opened-charter.ts';
import type { Rememberer } from '../session/store-key.ts';
import { readCharter, type CharterSearch } from './read-charter.ts';
import { readLanguages } from './read-languages.ts';
import { stayAwake } from './stay-awake.ts';

/** A portal whose charter is wanted, as its page showed it. */
export interface CharterWanted extends Omit<CharterSearch, 'choice' | 'tabId'> {
  readonly audit: AuditIdentity;
  readonly privateWindow: boolean;
}

/** The charter of one audit, or word that its page is gone. */
export type CharterFound =
  | Moved
  | { readonly outcome: 'found'; readonly audit: AuditIdentity; readonly evidence: CharterEvidence };

/**
 * The charter of a portal: read now, or, where it only shows in an open page, as it was read there, in the same store.
 * Kept for the badge. Where the tab has left the audit's host meanwhile, nothing is given, and nothing kept.
 *
 * Runs in the background, so that the popup opens without the parser and a reading outlives a popup that is closed.
 */
export async function findCharter(wanted: CharterWanted, now: () => string): Promise<CharterFound> {
  const { audit } = wanted;
  const left = await departure(audit);
  if (left !== null) return left;
  const { tabId, host, store } = audit;
  const of: Rememberer = { host, store, privateWindow: wanted.privateWindow };
  const search = { ...wanted, tabId };
  const read = await stayAwake(readCharter({ ...search, choice: await loadCharterChoice(of) }, now));
  const found = read.retrieval.status === 'read' ? read : asOpened(read, await openedCharter(of));
  const otherLanguages = await stayAwake(readLanguages(search, found, now));
  const leftSince = await departure(audit);
  if (leftSince !== null) return leftSince;
  if (read.retrieval.origin === 'this-page' && read.content?.content === 'declares-cookies') {
    await keepOpenedCharter(of, read);
  }
  const evidence = { ...found, otherLanguages };
  await keepAuditedCharter(audit, evidence);
  return { outcome: 'found', audit, evidence };
}

/**
 * What a portal is judged by whose charter was read in an open page before: by that reading, with its date, where today's
 * answer of that address leaves it standing ({@link judgedBy}).
 */
export function asOpened(today: CharterEvidence, opened: CharterEvidence | null): CharterEvidence {
  const { attempts } = today.retrieval;
  const again = attempts.find(({ url }) => url === opened?.retrieval.url);
  if (opened === null || again === undefined || judgedBy(again.status) === 'today') return today;
  return { ...opened, retrieval: { ...opened.retrieval, attempts } };
}
