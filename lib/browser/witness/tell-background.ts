import type { FrameNews } from './frame-record.ts';

const world = globalThis as { readonly chrome?: typeof chrome; readonly browser?: typeof chrome };

/** Tells the background at once, since a frame may be gone in a moment: hosts alone, no address. */
export function tellBackground({ hosts, ledElsewhere }: FrameNews): void {
  const news = { type: 'page-hosts', hosts, ledElsewhere, loadedAt: performance.timeOrigin };
  // An extension that was updated or removed leaves this script behind, without anybody to tell.
  try {
    void (world.browser ?? world.chrome)?.runtime.sendMessage(news)?.catch(() => null);
  } catch {
    return;
  }
}
