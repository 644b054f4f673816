import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCharterBytes, keptCharterBytes } from './kept-bytes.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const page = new TextEncoder().encode('<h1>Charte cookies</h1>'.repeat(10_000));

beforeEach(() => fakeBrowser.reset());

describe('keepCharterBytes', () => {
  it('gives back the very bytes', async () => {
    await keepCharterBytes('a', page);
    expect(await keptCharterBytes('a')).toEqual(page);
    expect(await keptCharterBytes('b')).toBeNull();
  });

  it('keeps nothing that is too large, and loses nothing by it', async () => {
    await keepCharterBytes('a', page);
    await keepCharterBytes('large', new Uint8Array(randomBytes(1_400_000)));
    expect(await keptCharterBytes('large')).toBeNull();
    expect(await keptCharterBytes('a')).toEqual(page);
  });

  it('a full store is no failure of the audit', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepCharterBytes('a', page)).resolves.toBeUndefined();
    set.mockRestore();
    expect(await keptCharterBytes('a')).toBeNull();
  });
});
