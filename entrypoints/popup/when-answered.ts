import { forgetPendingAudit, setPendingAudit } from '../../lib/browser/session/pending-audit.ts';
import type { Gathered } from './gathered.ts';

/** What was asked of the browser by a click. */
interface Asked {
  readonly answer: Promise<boolean>;
  readonly origins: readonly string[];
  readonly everything: boolean;
}

/** Remembers what was asked until it is answered: Chromium closes the popup at the prompt, and the background carries on. */
export async function whenAnswered(
  of: Gathered,
  { answer, origins, everything }: Asked,
): Promise<'granted' | 'refused'> {
  const { id: tabId, windowId } = of.tab;
  const kept = setPendingAudit({ tabId, windowId, host: of.seen.audit.host, origins: [...origins], everything });
  const [granted] = await Promise.all([answer, kept]);
  await forgetPendingAudit(tabId);
  return granted ? 'granted' : 'refused';
}
