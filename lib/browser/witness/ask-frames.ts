import { browser } from 'wxt/browser';
import type { FrameWitness } from '../../observation/index.ts';
import { limits } from '../limits.ts';
import { withinLimit } from '../within-limit.ts';

/**
 * What each document of a tab that may be read tells of where it loaded from. With `activeTab` alone these are the page
 * and the frames of its own origin; frames of hosts that are granted answer too.
 *
 * @returns null where the browser lets nobody into the page.
 */
export async function askFrames(tabId: number): Promise<readonly FrameWitness[] | null> {
  const all = await withinLimit(ask({ tabId, allFrames: true }), limits.frames, null);
  if (all !== null) return all;
  // A frame that does not answer is one that was not read.
  const page = await withinLimit(ask({ tabId }), limits.frames, null);
  return page?.map((witness) => ({ ...witness, signs: [...witness.signs, 'frame-removed'] })) ?? null;
}

async function ask(
  target: { readonly tabId: number } & { readonly allFrames?: true },
): Promise<readonly FrameWitness[] | null> {
  try {
    const answers = await browser.scripting.executeScript({
      target,
      files: ['/tell-frame.js'],
      injectImmediately: true,
    });
    return answers.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as FrameWitness]));
  } catch {
    return null;
  }
}
