import { charterBytesLimit } from '../../charter-address/index.ts';
import { limits } from '../limits.ts';
import { readPageHtml, type OpenPage } from '../page/read-page-html.ts';
import { runInPage } from '../page/run-in-page.ts';
import { hostGranted } from '../permissions/granted.ts';
import { fetchCandidate } from './fetch-candidate.ts';
import { notTried, readAnswer, readOpenPage, type AnswerRead } from './read-answer.ts';
import { samePage } from './same-page.ts';

interface Asking {
  readonly tabId: number;
  readonly portalOrigin: string;
  /** The page in the tab answers what it is asked. */
  readonly pageAnswers: boolean;
  /** The tab's own address. */
  readonly pageUrl: string;
}

/**
 * Reads one address: the page that stands open in the tab as it stands, any other as its server gives it.
 *
 * @param milliseconds that are left for it
 */
export async function readOne(asking: Asking, url: string, milliseconds: number): Promise<AnswerRead> {
  const open = asking.pageAnswers && samePage(url, asking.pageUrl) ? await openPage(asking.tabId, url) : null;
  if (open === null) return milliseconds <= 0 ? notTried : fetched(asking, url, milliseconds);
  const shown = await readOpenPage(open, url);
  if (!open.worker || milliseconds <= 0 || !(await hostGranted(new URL(url).hostname))) return shown;
  // A worker of the page may have made what is shown: where the server can be asked past it, its answer counts.
  const served = await fetched(asking, url, milliseconds);
  return servedCounts(served) ? served : shown;
}

/** The page in the tab, if it is this one still. */
async function openPage(tabId: number, url: string): Promise<OpenPage | null> {
  const open = await runInPage(tabId, readPageHtml, [charterBytesLimit], limits.page);
  return open !== null && samePage(open.url, url) ? open : null;
}

async function fetched(asking: Asking, url: string, milliseconds: number): Promise<AnswerRead> {
  return readAnswer(await fetchCandidate(asking, url, milliseconds), url);
}

/** An answer that says what the charter is, or that there is none: neither a shell that scripts fill, nor a log-in. */
function servedCounts({ status, content }: AnswerRead): boolean {
  return content?.content === 'declares-cookies' || status === 'http-error' || status === 'redirects-elsewhere';
}
