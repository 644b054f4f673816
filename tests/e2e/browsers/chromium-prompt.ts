import { setTimeout as pause } from 'node:timers/promises';
import type { Display } from './display.ts';
import { until } from './until.ts';

interface Signs {
  /** Chromium closes the popup when it shows the prompt. */
  readonly popupIsGone: () => Promise<boolean>;
  /** How many host patterns the extension holds. */
  readonly grants: () => Promise<number>;
}

/**
 * Answers Chromium's prompt for optional permissions with the keyboard: Tab goes to "Allow", Escape refuses.
 * Nothing but the screen tells that the prompt is there and hears keys, so the keys wait until the screen stands still.
 */
export async function answerChromiumPrompt(display: Display, answer: 'allow' | 'refuse', signs: Signs): Promise<void> {
  await until('the popup to give way to the prompt', async () => ((await signs.popupIsGone()) ? true : null));
  const before = await signs.grants();
  await stillScreen(display);
  if (answer === 'refuse') {
    let shown = display.pixels();
    let changed = false;
    // A slow prompt may come up only after a key was pressed: it is gone once a further Escape changes nothing.
    await until('the prompt to go', async () => {
      display.press('Escape');
      await stillScreen(display);
      const now = display.pixels();
      const same = now.equals(shown);
      shown = now;
      if (same && changed) return true;
      changed ||= !same;
      return null;
    });
    return;
  }
  await until('the permission', async () => {
    display.press('Tab', 'Return');
    const granted = until('the grant', async () => ((await signs.grants()) > before ? true : null), 3000);
    return granted.catch(() => null);
  });
}

/** Waits until three readings of the screen are equal. */
async function stillScreen(display: Display): Promise<void> {
  let last = display.pixels();
  let equal = 0;
  await until('the screen to stand still', async () => {
    await pause(150);
    const now = display.pixels();
    equal = now.equals(last) ? equal + 1 : 0;
    last = now;
    return equal >= 3 ? true : null;
  });
}
