import type { UnreadableReason } from '../../observation/index.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { languageNames } from '../../words/language-names.ts';
import { listLinks, type LinksSeen } from '../page/list-links.ts';
import { listStorage, type PageStorage } from '../page/list-storage.ts';
import { probePage, type PageProbe } from '../page/probe-page.ts';
import { runInPage } from '../page/run-in-page.ts';
import { tryInPage } from '../page/try-in-page.ts';
import { watchChoice, type ChoiceWatched } from '../page/watch-choice.ts';
import { watchLanguage } from '../page/watch-language.ts';

/** All that a page shows of itself. Null: that part could not be looked at. */
export interface PageLook {
  readonly probe: PageProbe;
  readonly links: LinksSeen | null;
  readonly storage: PageStorage | null;
  readonly choice: ChoiceWatched | null;
}

export type PageLooked =
  | { readonly outcome: 'seen'; readonly page: PageLook }
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason };

/** Milliseconds that a page has to answer. */
const patience = 8000;

const mostLinks = 3000;
const mostStored = { names: 2000, opened: 200, stores: 200 } as const;

/** Asks a tab's page for all that it shows, and watches what is done in it from now on: each part by itself. */
export async function lookAtPage(tabId: number): Promise<PageLooked> {
  const [probed, links, storage, choice] = await Promise.all([
    tryInPage(tabId, probePage, [], patience),
    runInPage(tabId, listLinks, [mostLinks], patience),
    runInPage(tabId, listStorage, [mostStored], patience),
    runInPage(tabId, watchChoice, [choiceWords], patience),
    runInPage(tabId, watchLanguage, [languageNames], patience),
  ]);
  if (probed.outcome === 'failed') return { outcome: 'unreadable', reason: probed.reason };
  const probe = probed.result;
  if (!/^https?:/.test(probe.url)) return { outcome: 'unreadable', reason: 'closed' };
  return { outcome: 'seen', page: { probe, links, storage, choice } };
}
