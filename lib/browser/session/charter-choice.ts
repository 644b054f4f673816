import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const charterChoice = v.variant('kind', [
  v.object({ kind: v.literal('address'), url: v.pipe(v.string(), v.url()) }),
  v.object({ kind: v.literal('pasted'), text: v.string(), at: v.string() }),
]);

/** Where the user said that a portal's charter is. */
export type CharterChoice = v.InferOutput<typeof charterChoice>;

const keyOf = (host: string): MemoryKey => `charter:${host}`;

export async function loadCharterChoice(host: string, privateWindow: boolean): Promise<CharterChoice | null> {
  const key = keyOf(host);
  const stored: unknown = privateWindow ? await fromMemory(key) : (await browser.storage.local.get(key))[key];
  const parsed = v.safeParse(charterChoice, stored);
  return parsed.success ? parsed.output : null;
}

/** A choice made in a private window is kept in memory only. */
export async function saveCharterChoice(host: string, choice: CharterChoice, privateWindow: boolean): Promise<void> {
  const item = { [keyOf(host)]: choice };
  await (privateWindow ? keepInMemory(item) : browser.storage.local.set(item));
}
