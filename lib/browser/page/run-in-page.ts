import { browser } from 'wxt/browser';

/**
 * Runs a function inside a tab's page, in the extension's isolated world, and gives what it returns.
 *
 * @param func self-contained: it travels as source text.
 * @returns null where the browser does not let extensions into this page.
 */
export async function runInPage<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result> | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    return injected?.result ?? null;
  } catch {
    return null;
  }
}
