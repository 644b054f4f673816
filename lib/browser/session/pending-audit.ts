import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { allFromMemory, forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const pendingAudit = v.object({
  tabId: v.number(),
  windowId: v.number(),
  /** The host that is audited. */
  host: v.string(),
  /** What was asked for: match patterns. */
  origins: v.array(v.string()),
  /** Everything was to be examined: the page is loaded again before the audit goes on. */
  everything: v.optional(v.boolean()),
});

/** The audit of a tab that waits for the answer to a permission prompt. Chromium closes the popup when it shows the prompt. */
export type PendingAudit = v.InferOutput<typeof pendingAudit>;

const keyOf = (tabId: number): MemoryKey => `pending:${tabId}`;

function readPending(stored: unknown): PendingAudit | null {
  const parsed = v.safeParse(pendingAudit, stored);
  return parsed.success ? parsed.output : null;
}

/** Remembers what was asked for a tab's audit. A full memory only means that it does not go on by itself. */
export async function setPendingAudit(pending: PendingAudit): Promise<void> {
  await keepInMemory({ [keyOf(pending.tabId)]: pending }).catch(() => null);
}

/** The browser's own word on a question, asked of it anew: what was answered to another tab's question is no answer to this one. */
async function isGranted({ origins }: PendingAudit): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/**
 * Takes the answer to what was asked for a tab's audit of a host: it is heard once.
 *
 * @returns undefined where nothing was asked for it.
 */
export async function takeAnswer(tabId: number, host: string): Promise<'granted' | 'refused' | undefined> {
  const stored = await fromMemory(keyOf(tabId));
  // Most openings follow no prompt: nothing to remove, and the popup need not wait for it.
  if (stored === undefined) return undefined;
  await forgetInMemory([keyOf(tabId)]);
  const pending = readPending(stored);
  if (pending === null || pending.host !== host) return undefined;
  return (await isGranted(pending)) ? 'granted' : 'refused';
}

/** Takes the audits that were granted what they wait for; the others go on waiting. */
export async function takeGrantedAudits(): Promise<readonly PendingAudit[]> {
  const tabs = await browser.tabs.query({});
  const stored = await allFromMemory(tabs.flatMap(({ id }) => (id === undefined ? [] : [keyOf(id)])));
  const waiting = stored.flatMap((one) => readPending(one) ?? []);
  const answers = await Promise.all(waiting.map(isGranted));
  const granted = waiting.filter((_, index) => answers[index] === true);
  await forgetInMemory(granted.map(({ tabId }) => keyOf(tabId)));
  return granted;
}

export async function forgetPendingAudit(tabId: number): Promise<void> {
  await forgetInMemory([keyOf(tabId)]);
}
