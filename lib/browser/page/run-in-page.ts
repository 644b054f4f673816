import { tryInPage, type Moment } from './try-in-page.ts';

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
  patience: number,
  when: Moment = 'loaded',
): Promise<NonNullable<Awaited<Result>> | null> {
  const ran = await tryInPage(tabId, func, args, patience, when);
  return ran.outcome === 'ran' ? ran.result : null;
}
