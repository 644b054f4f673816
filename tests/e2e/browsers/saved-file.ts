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
  const name = await until('a saved file', async () => whole().find((candidate) => !before.has(candidate)) ?? null);
  // Firefox makes the empty file first, with a `.part` beside it.
  await until(`all of ${name}`, async () => {
    const unfinished = readdirSync(folder).some((other) => /\.(part|crdownload)$/.test(other));
    return !unfinished && readFileSync(join(folder, name)).length > 0 ? true : null;
  });
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return { name, bytes };
}
