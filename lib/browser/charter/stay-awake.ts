import { browser } from 'wxt/browser';

/** Milliseconds between two signs of life. */
const every = 5_000;

/**
 * Keeps the background alive while it works. Both browsers end it 30 seconds after the last event or call that they
 * heard of, whatever it is at: a slow charter, and the reading of a long one, may take that together.
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => null), every);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
