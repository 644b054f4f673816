import type { Theme } from './options.ts';

/** A real browser that looks at one page after the other. */
export interface Looker {
  readonly name: 'chromium' | 'firefox';
  readonly open: (url: string, how: { readonly theme: Theme; readonly width: number }) => Promise<void>;
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** What axe finds, contrast included, and what the page itself complained of. */
  readonly faults: () => Promise<readonly string[]>;
  /** PNG of a strip of the page, in CSS pixels from its top. */
  readonly strip: (top: number, height: number) => Promise<Buffer>;
  readonly pdf: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** CSS pixels: about what an eye takes in at once. */
export const stripHeight = 1600;

/** A strip of this size with less in it shows nothing: words take more. */
const blankBytes = 6000;

/** Pictures of a whole page, cut into strips, and what is wrong with them. */
export async function lookAt(
  looker: Looker,
): Promise<{ readonly strips: readonly Buffer[]; readonly faults: readonly string[] }> {
  const { height, wide } = await looker.evaluate<{ height: number; wide: boolean }>(sizes);
  const strips: Buffer[] = [];
  for (let top = 0; top < height; top += stripHeight) {
    strips.push(await looker.strip(top, Math.min(stripHeight, height - top)));
  }
  const blank = strips
    .slice(0, -1)
    .flatMap((strip, at) => (strip.length < blankBytes ? [`nothing to be seen on strip ${at + 1}`] : []));
  return { strips, faults: [...(await looker.faults()), ...(wide ? ['wider than the window'] : []), ...blank] };
}

/** Sizes of the page when all of it is laid out and painted. */
const sizes = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await document.fonts.ready;
  await frame();
  await frame();
  const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
  return { height: scrollHeight, wide: scrollWidth > clientWidth };
})()`;
