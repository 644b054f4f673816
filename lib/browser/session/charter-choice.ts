import * as v from 'valibot';
import { browser } from 'wxt/browser';

const charterChoice = v.variant('kind', [
  v.object({ kind: v.literal('address'), url: v.pipe(v.string(), v.url()) }),
  v.object({ kind: v.literal('pasted'), text: v.string(), at: v.string() }),
]);

/** Where the user said that a portal's charter is. */
export type CharterChoice = v.InferOutput<typeof charterChoice>;

const keyOf = (host: string): string => `charter:${host}`;

/** A choice made in a private window is kept in memory only. */
const area = (privateWindow: boolean): typeof browser.storage.local | typeof browser.storage.session =>
  privateWindow ? browser.storage.session : browser.storage.local;

export async function loadCharterChoice(host: string, privateWindow: boolean): Promise<CharterChoice | null> {
  const key = keyOf(host);
  const stored = await area(privateWindow).get(key);
  const parsed = v.safeParse(charterChoice, stored[key]);
  return parsed.success ? parsed.output : null;
}

export async function saveCharterChoice(host: string, choice: CharterChoice, privateWindow: boolean): Promise<void> {
  await area(privateWindow).set({ [keyOf(host)]: choice });
}
