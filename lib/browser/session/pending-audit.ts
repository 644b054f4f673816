import * as v from 'valibot';
import { browser } from 'wxt/browser';

const pendingAudit = v.object({ tabId: v.number(), windowId: v.number() });

/** The audit that waits for the answer to a permission prompt. Chromium closes the popup when it shows the prompt. */
export type PendingAudit = v.InferOutput<typeof pendingAudit>;

const key = 'pendingAudit';

export async function setPendingAudit(pending: PendingAudit): Promise<void> {
  await browser.storage.session.set({ [key]: pending });
}

/** Takes the pending audit: it is carried on once. */
export async function takePendingAudit(): Promise<PendingAudit | null> {
  const stored = await browser.storage.session.get(key);
  // Most openings follow no prompt: nothing to remove, and the popup need not wait for it.
  if (stored[key] === undefined) return null;
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(pendingAudit, stored[key]);
  return parsed.success ? parsed.output : null;
}
