import type { CharterEvidence } from '../../audit/index.ts';
import { keepAuditedCharter } from '../follow/audited-charter.ts';
import { loadCharterChoice } from '../session/charter-choice.ts';
import { keepOpenedCharter, openedCharter } from '../session/opened-charter.ts';
import { readCharter, type CharterSearch } from './read-charter.ts';
import { readLanguages } from './read-languages.ts';
import { stayAwake } from './stay-awake.ts';

/** A portal whose charter is wanted, as its page showed it. */
export interface CharterWanted extends Omit<CharterSearch, 'choice'> {
  readonly host: string;
  readonly privateWindow: boolean;
}

/**
 * The charter of a portal: read now, or, where it only shows in an open page, as it was read there. Kept for the badge.
 *
 * Runs in the background, so that the popup opens without the parser and a reading outlives a popup that is closed.
 */
export async function findCharter(wanted: CharterWanted, now: () => string): Promise<CharterEvidence> {
  const choice = await loadCharterChoice(wanted.host, wanted.privateWindow);
  const read = await stayAwake(readCharter({ ...wanted, choice }, now));
  if (read.retrieval.origin === 'this-page' && read.content?.content === 'declares-cookies') {
    await keepOpenedCharter(wanted.host, read);
  }
  const found = read.retrieval.status === 'read' ? read : await asOpened(wanted.host, read);
  const evidence = { ...found, otherLanguages: await stayAwake(readLanguages(wanted, found, now)) };
  await keepAuditedCharter(wanted.tabId, evidence);
  return evidence;
}

async function asOpened(host: string, read: CharterEvidence): Promise<CharterEvidence> {
  const opened = await openedCharter(host);
  const same = read.retrieval.attempts.some(({ url }) => url === opened?.retrieval.url);
  return opened !== null && same ? opened : read;
}
