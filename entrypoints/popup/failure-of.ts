import type { FailureCause, PopupView } from '../../components/popup/popup-view.ts';
import { memoryFullError } from '../../lib/browser/memory/memory-full-error.ts';
import { noAnswerError } from '../../lib/browser/messages/send.ts';

/** Why something failed, as far as its error tells. */
function causeOf(error: unknown): FailureCause {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  if (name === memoryFullError) return 'memory-full';
  if (name === noAnswerError) return 'no-answer';
  // Chromium's word for a full `storage.local` has no name of its own.
  return name === 'QuotaExceededError' || /quota/i.test(message) ? 'disk-full' : 'unexpected';
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What is shown after something failed. Where there was no room, a report on the screen stays there, and says so: it can be
 * exported, and nothing of it is lost.
 */
export function failureOf(error: unknown, view: PopupView): PopupView {
  const cause = causeOf(error);
  const isFull = cause === 'memory-full' || cause === 'disk-full';
  return isFull && view.state === 'report'
    ? { ...view, notices: [{ id: `popup.failure.${cause}`, params: {} }] }
    : { state: 'failure', cause, detail: detailOf(error) };
}
