import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../../observation/index.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { languageNames } from '../../words/language-names.ts';
import { limits } from '../limits.ts';
import { listLinks, type LinksSeen } from '../page/list-links.ts';
import { listStorage, type PageStorage } from '../page/list-storage.ts';
import { probePage, type PageProbe } from '../page/probe-page.ts';
import { tryInPage, type InPage, type Moment } from '../page/try-in-page.ts';
import { watchChoice, type ChoiceWatched } from '../page/watch-choice.ts';
import { watchLanguage } from '../page/watch-language.ts';
import { silentPage } from './silent-page.ts';

/** All that a page shows of itself. Null: that part could not be looked at. */
export interface PageLook {
  /** `loading`: it does not end loading, and was asked as it stands; `none`: it did not answer. */
  readonly answer: 'whole' | 'loading' | 'none';
  readonly probe: PageProbe;
  readonly links: LinksSeen | null;
  /** What the page keeps, or why it could not be asked. */
  readonly storage: PageStorage | 'failed' | 'page-did-not-answer';
  readonly choice: ChoiceWatched | null;
}

export type PageLooked =
  | { readonly outcome: 'seen'; readonly page: PageLook }
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason };

const mostLinks = 3000;
const mostStored = { names: 2000, opened: 200, stores: 200 } as const;

const unreadable = (reason: UnreadableReason): PageLooked => ({ outcome: 'unreadable', reason });

/**
 * Asks a tab's page for all that it shows, and watches what is done in it from now on: each part by itself, within
 * {@link limits}. A page that does not end loading is asked as it stands; one that is too busy to answer is known by its
 * address alone.
 */
export async function lookAtPage(tabId: number): Promise<PageLooked> {
  const loaded = await askParts(tabId, limits.page, 'loaded');
  const asked = isSilent(loaded.probed) ? await askParts(tabId, limits.asItStands, 'now') : loaded;
  const { probed, links, storage, choice } = asked;
  if (isSilent(probed)) return silent(tabId);
  if (probed.outcome === 'failed') return unreadable(probed.reason);
  const probe = probed.result;
  if (!/^https?:/.test(probe.url)) return unreadable('closed');
  const answer = probe.loading ? 'loading' : 'whole';
  return {
    outcome: 'seen',
    page: {
      answer,
      probe,
      links: resultOf(links),
      storage: resultOf(storage) ?? (isSilent(storage) ? 'page-did-not-answer' : 'failed'),
      // What has not come yet may ask for a choice.
      choice: answer === 'loading' ? null : resultOf(choice),
    },
  };
}

const isSilent = (part: InPage<unknown>): boolean => part.outcome === 'failed' && part.reason === 'no-answer';

const resultOf = <T>(part: InPage<T>): T | null => (part.outcome === 'ran' ? part.result : null);

async function silent(tabId: number): Promise<PageLooked> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  return /^https?:/.test(url) ? { outcome: 'seen', page: silentPage(url) } : unreadable('no-answer');
}

interface Parts {
  readonly probed: InPage<PageProbe>;
  readonly links: InPage<LinksSeen>;
  readonly storage: InPage<PageStorage>;
  readonly choice: InPage<ChoiceWatched>;
}

async function askParts(tabId: number, patience: number, when: Moment): Promise<Parts> {
  const [probed, links, storage, choice] = await Promise.all([
    tryInPage(tabId, probePage, [], patience, when),
    tryInPage(tabId, listLinks, [mostLinks], patience, when),
    tryInPage(tabId, listStorage, [mostStored], patience, when),
    tryInPage(tabId, watchChoice, [choiceWords], patience, when),
    tryInPage(tabId, watchLanguage, [languageNames], patience, when),
  ]);
  return { probed, links, storage, choice };
}
