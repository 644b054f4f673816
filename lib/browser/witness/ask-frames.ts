import { browser } from 'wxt/browser';
import type { FrameWitness } from '../../observation/index.ts';

/** Milliseconds that frames may take to answer: one of them may be busy for ever. */
const patience = 2000;

/**
 * What each document of a tab that may be read tells of where it loaded from. With `activeTab` alone these are the page
 * and the frames of its own origin; frames of hosts that are granted answer too.
 *
 * @returns null where the browser lets nobody into the page.
 */
export async function askFrames(tabId: number): Promise<readonly FrameWitness[] | null> {
  const all = await Promise.race([ask({ tabId, allFrames: true }), silence()]);
  if (all !== null) return all;
  // A frame that does not answer is one that was not read.
  const page = await Promise.race([ask({ tabId }), silence()]);
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

async function silence(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patience);
  });
}
