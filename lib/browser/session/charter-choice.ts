import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import { storeKey, type Rememberer } from './store-key.ts';

const charterChoice = v.variant('kind', [
  v.object({ kind: v.literal('address'), url: v.pipe(v.string(), v.url()) }),
  v.object({ kind: v.literal('pasted'), text: v.string(), at: v.string() }),
]);

/** Where the user said that a portal's charter is. */
export type CharterChoice = v.InferOutput<typeof charterChoice>;

/** What the user typed is the user's word, and holds in every window but a private one. */
const shared = ({ host }: Rememberer): string => `charter:${host}`;

export async function loadCharterChoice(of: Rememberer): Promise<CharterChoice | null> {
  const stored: unknown = of.privateWindow
    ? await fromMemory(storeKey('charter', of))
    : (await browser.storage.local.get(shared(of)))[shared(of)];
  const parsed = v.safeParse(charterChoice, stored);
  return parsed.success ? parsed.output : null;
}

/** A choice that was made in a private window stays there, in memory only. */
export async function saveCharterChoice(of: Rememberer, choice: CharterChoice): Promise<void> {
  if (of.privateWindow) await keepInMemory({ [storeKey('charter', of)]: choice });
  else await browser.storage.local.set({ [shared(of)]: choice });
}
