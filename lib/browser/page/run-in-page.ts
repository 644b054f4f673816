import { tryInPage } from './try-in-page.ts';

/** Milliseconds, where not said: longer than anything that is run in a page waits by itself. */
const longest = 30_000;

/**
 * Runs a function inside a tab's page, in the extension's isolated world, and gives what it returns.
 *
 * @param patience milliseconds that the page has to answer.
 * @param func self-contained: it travels as source text.
 * @returns null where it could not run or failed, for whatever reason; `tryInPage` tells which.
 */
export async function runInPage<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
  patience = longest,
): Promise<NonNullable<Awaited<Result>> | null> {
  const ran = await tryInPage(tabId, func, args, patience);
  return ran.outcome === 'ran' ? ran.result : null;
}
