import { exporters } from '../../lib/report/index.ts';
import type { ExportWork, ExportedContent } from './export-off-page.ts';

/** Makes one file and gives it back: a large report must not stop the page. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ExportWork>) => {
  const { format, report, options } = data;
  void Promise.resolve(exporters[format].render(report, options))
    .then((content): ExportedContent => ({ ok: true, content }))
    .catch((error: unknown): ExportedContent => ({ ok: false, detail: String(error) }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
    .then((answer) => globalThis.postMessage(answer));
});
