import { browser } from 'wxt/browser';
import type { CharterEvidence } from '../../audit/index.ts';
import { judgedBy } from '../../charter-address/index.ts';
import { keepAuditedCharter } from '../follow/audited-charter.ts';
import { storeOfTab } from '../jar/cookie-store.ts';
import { loadCharterChoice } from '../session/charter-choice.ts';
import { keepOpenedCharter, openedCharter } from '../session/opened-charter.ts';
import type { Rememberer } from '../session/store-key.ts';
import { readCharter, type CharterSearch } from './read-charter.ts';
import { readLanguages } from './read-languages.ts';
import { stayAwake } from './stay-awake.ts';

/** A portal whose charter is wanted, as its page showed it. */
export interface CharterWanted extends Omit<CharterSearch, 'choice'> {
  readonly host: string;
  readonly privateWindow: boolean;
}

/**
 * The charter of a portal: read now, or, where it only shows in an open page, as it was read there, in the same store.
 * Kept for the badge.
 *
 * Runs in the background, so that the popup opens without the parser and a reading outlives a popup that is closed.
 */
export async function findCharter(wanted: CharterWanted, now: () => string): Promise<CharterEvidence> {
  const store = await storeOfTab(await browser.tabs.get(wanted.tabId));
  const of: Rememberer = { host: wanted.host, store, privateWindow: wanted.privateWindow };
  const choice = await loadCharterChoice(of);
  const read = await stayAwake(readCharter({ ...wanted, choice }, now));
  if (read.retrieval.origin === 'this-page' && read.content?.content === 'declares-cookies') {
    await keepOpenedCharter(of, read);
  }
  const found = read.retrieval.status === 'read' ? read : asOpened(read, await openedCharter(of));
  const evidence = { ...found, otherLanguages: await stayAwake(readLanguages(wanted, found, now)) };
  await keepAuditedCharter(wanted.tabId, evidence);
  return evidence;
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
