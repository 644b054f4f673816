import type { AuditReport } from '../../lib/audit/index.ts';
import type { ExportFormat, ExportOptions } from '../../lib/report/index.ts';

/** What a worker is asked for. */
export interface ExportWork {
  readonly format: ExportFormat;
  readonly report: AuditReport;
  readonly options: Partial<ExportOptions>;
}

export type ExportedContent =
  | { readonly ok: true; readonly content: string | Uint8Array }
  | { readonly ok: false; readonly detail: string };

/**
 * Makes a file beside the page, which goes on answering meanwhile: an evidence file of 2,000 cookies takes seconds.
 *
 * @throws with the worker's own words where it can't be made.
 */
export async function exportOffPage(work: ExportWork): Promise<string | Uint8Array> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<ExportedContent>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportedContent>) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => resolve({ ok: false, detail: message }), { once: true });
      // A worker has no origin but ours.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(work);
    });
    if (!answer.ok) throw new Error(answer.detail);
    return answer.content;
  } finally {
    worker.terminate();
  }
}
