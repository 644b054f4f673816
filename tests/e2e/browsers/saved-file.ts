import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './browser-under-test.ts';
import { until } from './until.ts';

/** The one file that a browser saves in its folder of downloads while `act` works, read when it is whole and then removed. */
export async function savedAfter(folder: string, act: () => Promise<void>): Promise<SavedFile> {
  const whole = (): readonly string[] =>
    readdirSync(folder).filter((name) => !/\.(part|crdownload|tmp)$/.test(name) && !name.startsWith('.'));
  const before = new Set(whole());
  await act();
  // Firefox makes an empty file first, of a name of its own that it then drops, with a `.part` beside it.
  const saved = await until('a saved file', async () => {
    const unfinished = readdirSync(folder).some((other) => /\.(part|crdownload)$/.test(other));
    const name = whole().find((candidate) => !before.has(candidate));
    if (unfinished || name === undefined) return null;
    const bytes = readFileSync(join(folder, name));
    return bytes.length > 0 ? { name, bytes } : null;
  });
  rmSync(join(folder, saved.name));
  return saved;
}
