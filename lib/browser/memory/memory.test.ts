import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MemoryKey } from './memory-kinds.ts';
import { memoryFullError } from './memory-full-error.ts';
import { allFromMemory, forgetInMemory, fromMemory, keepInMemory } from './memory.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { session } = fakeBrowser.storage;
const granted = 3_000_000;
const third = 'x'.repeat(granted / 3 - 200);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  fakeBrowser.reset();
  const set = session.set.bind(session);
  // As browsers do: nothing of what is too much is kept.
  const within = async (items: object): Promise<void> => {
    const all = { ...(await session.get(null)), ...items };
    if (JSON.stringify(all).length > granted) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  };
  vi.spyOn(session, 'set').mockImplementation((items) => within(items) as never);
});

/** Keeps things one after the other, a second apart. */
async function keepInTurn(keys: readonly MemoryKey[]): Promise<void> {
  for (const key of keys) {
    vi.advanceTimersByTime(1000);
    await keepInMemory({ [key]: third });
  }
}

const left = async (): Promise<readonly string[]> => Object.keys(await session.get(null)).toSorted();

describe('keepInMemory', () => {
  it('gives back what was kept, by key and in order, and nothing of what was not', async () => {
    await keepInMemory({ 'audit:1': { one: 1 }, 'audit:2': null });
    expect(await allFromMemory(['audit:2', 'audit:3', 'audit:1'])).toEqual([null, undefined, { one: 1 }]);
    await forgetInMemory(['audit:1']);
    expect(await fromMemory('audit:1')).toBeUndefined();
  });

  it.each<readonly [string, readonly MemoryKey[], MemoryKey, MemoryKey]>([
    ['the oldest of a kind', ['report:b', 'report:a', 'report:c'], 'report:d', 'report:b'],
    [
      'a page kept for evidence before a report',
      ['report:a', 'charter-bytes:b', 'report:c'],
      'report:d',
      'charter-bytes:b',
    ],
    ['a picture before a report', ['report:a', 'report:b', 'picture:c'], 'report:d', 'picture:c'],
    ['another tab’s badge before its audit', ['audit:1', 'audited:1', 'audit:3'], 'audit:4', 'audited:1'],
    ['the audit of another tab where there is nothing else', ['audit:2', 'audit:1', 'audit:3'], 'audit:4', 'audit:2'],
    ['another tab’s part, though it is younger', ['sets:1:0', 'sets:1:1', 'sets:2:0'], 'audit:1', 'sets:2:0'],
  ])('what gives way is %s', async (_, before, wanted, gone) => {
    await keepInTurn(before);
    await keepInTurn([wanted]);
    expect(await left()).toEqual([...before, wanted].filter((key) => key !== gone).toSorted());
  });

  it('exactly full of what nobody knows: an audit finds room', async () => {
    await session.set({ filling: '' });
    const used = JSON.stringify(await session.get(null)).length;
    await session.set({ filling: 'x'.repeat(granted - used) });
    await keepInMemory({ 'audit:1': 'an audit' });
    expect(await left()).toEqual(['audit:1']);
  });

  it.each<readonly [string, MemoryKey, readonly MemoryKey[]]>([
    ['a picture pushes no report out', 'picture:d', ['report:a', 'report:b', 'report:c']],
    ['nor what nobody knows', 'picture:d', ['strange:a' as MemoryKey, 'report:b', 'report:c']],
    ['nothing pushes a question out that a person is answering', 'audit:1', ['pending:2', 'pending:3', 'pending:4']],
    ['nothing pushes its own parts out', 'audit:1', ['sets:1:0', 'sets:1:1', 'sets:1:2']],
  ])('%s: it is refused, in the browser’s own words', async (_, wanted, before) => {
    await keepInTurn(before);
    const refused = await keepInMemory({ [wanted]: third }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: memoryFullError, message: 'Session storage quota bytes exceeded.' });
    expect(await left()).toEqual(before.toSorted());
  });
});
