import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../../observation/index.ts';
import { withinLimit } from '../within-limit.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** What running a function in a page came to. */
export type InPage<Result> =
  | { readonly outcome: 'ran'; readonly result: Result }
  | { readonly outcome: 'failed'; readonly reason: UnreadableReason };

/** When a script runs: once the page has loaded, or as it stands. */
export type Moment = 'loaded' | 'now';

const failed = (reason: UnreadableReason): InPage<never> => ({ outcome: 'failed', reason });

/**
 * Runs a function inside a tab's page, in the extension's isolated world.
 *
 * @param func self-contained: it travels as source text. What it gives is JSON, never null.
 * @param patience milliseconds after which a page that does not answer is given up.
 */
export async function tryInPage<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
  patience: number,
  when: Moment = 'loaded',
): Promise<InPage<NonNullable<Awaited<Result>>>> {
  return withinLimit(run(tabId, func, args, when), patience, failed('no-answer'));
}

async function run<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
  when: Moment,
): Promise<InPage<NonNullable<Awaited<Result>>>> {
  try {
    const injectImmediately = when === 'now';
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args, injectImmediately });
    const result = injected?.result;
    // Firefox runs nothing in some of its own pages and says so by an empty list alone.
    if (injected === undefined) return failed('closed');
    return result === undefined || result === null ? failed('broke') : { outcome: 'ran', result };
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return failed('gone');
    return failed(whyUnreadable(tab.url, error instanceof Error ? error.message : String(error)));
  }
}
