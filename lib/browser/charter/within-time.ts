/** Characters that are read at once whatever they are: several times the largest charter known. */
const piece = 200_000;

/** Milliseconds that a reading may take. The background answers nobody meanwhile. */
const most = 1_500;

/**
 * As much of a page as can be read in time. A long page is tried piece by piece, with a pause after each for whoever asks
 * meanwhile; reading is linear, so that the pieces tell how long the whole takes.
 *
 * @param read reads a piece; what it finds does not matter
 * @returns the page, or its beginning where the rest would take too long
 */
export async function withinTime(page: string, read: (part: string) => unknown): Promise<string> {
  if (page.length <= piece) return page;
  let spent = 0;
  for (let at = 0; at < page.length; at += piece) {
    const start = performance.now();
    read(page.slice(at, at + piece));
    spent += performance.now() - start;
    if (spent > most) return page.slice(0, Math.max(at, piece));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return page;
}
