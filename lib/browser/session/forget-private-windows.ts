import { browser } from 'wxt/browser';
import { forgetInMemory } from '../memory/memory.ts';
import { isOfPrivateWindow } from './store-key.ts';

/** What was remembered in private windows goes with the last of them, as the browser's own memory of it does. */
export function forgetPrivateWindows(): void {
  browser.windows.onRemoved.addListener(() => void forgetWithTheLast().catch(() => null));
}

async function forgetWithTheLast(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const stored = await browser.storage.session.get(null);
  await forgetInMemory(Object.keys(stored).filter(isOfPrivateWindow));
}
