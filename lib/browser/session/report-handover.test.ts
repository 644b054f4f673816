import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import { forgetHandedOver, handOver, takeOver } from './report-handover.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('handOver', () => {
  it('gives what was left back under its id alone', async () => {
    const id = await handOver({ one: 1 });
    expect(await takeOver(id)).toEqual({ one: 1 });
    expect(await takeOver('other')).toBeUndefined();
  });

  it('where memory is full earlier reports give way, and nothing else', async () => {
    await keepInMemory({ 'audit:1': 'stays' });
    const before = await handOver({ one: 1 });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const id = await handOver({ two: 2 });
    expect(await takeOver(id)).toEqual({ two: 2 });
    expect(await takeOver(before)).toBeUndefined();
    expect(await fromMemory('audit:1')).toBe('stays');
  });

  it('is forgotten on demand, and the others stay', async () => {
    const [gone, left] = [await handOver({ one: 1 }), await handOver({ two: 2 })];
    await forgetHandedOver([gone]);
    expect([await takeOver(gone), await takeOver(left)]).toEqual([undefined, { two: 2 }]);
  });

  it('fails in the browser’s own words where even that makes no room', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(handOver({ two: 2 })).rejects.toThrow('QUOTA_BYTES');
  });
});
