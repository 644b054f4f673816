import * as v from 'valibot';
import { forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';

const pendingAudit = v.object({ tabId: v.number(), windowId: v.number() });

/** The audit that waits for the answer to a permission prompt. Chromium closes the popup when it shows the prompt. */
export type PendingAudit = v.InferOutput<typeof pendingAudit>;

const key = 'pending:audit';

export async function setPendingAudit(pending: PendingAudit): Promise<void> {
  await keepInMemory({ [key]: pending });
}

/** Takes the pending audit: it is carried on once. */
export async function takePendingAudit(): Promise<PendingAudit | null> {
  const stored = await fromMemory(key);
  // Most openings follow no prompt: nothing to remove, and the popup need not wait for it.
  if (stored === undefined) return null;
  await forgetInMemory([key]);
  const parsed = v.safeParse(pendingAudit, stored);
  return parsed.success ? parsed.output : null;
}
