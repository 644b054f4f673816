// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { forgetDaily } from './forget-daily.ts';
import { openHistory } from './history.ts';
import { saveRetention } from './retention.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const keep = async (id: string, keptAt: string): Promise<unknown> =>
  openHistory().keep(id, reportOf(1), { keptAt, imported: false, charterPage: null, revision: null });

async function kept(): Promise<readonly string[]> {
  const list = await openHistory().list();
  return list.ok ? list.value.audits.map(({ id }) => id) : [];
}

describe('forgetDaily', () => {
  it('forgets what its time is over for, without anybody opening the history, once a day', async () => {
    await keep('a', '2026-01-01T10:00:00.000Z');
    await keep('b', '2026-06-01T10:00:00.000Z');
    await forgetDaily('2026-12-31T10:00:00.000Z');
    expect(await kept()).toEqual(['a', 'b']);
    await forgetDaily('2027-01-02T10:00:00.000Z');
    expect(await kept()).toEqual(['b']);
    await saveRetention(30);
    await forgetDaily('2027-01-02T11:00:00.000Z');
    expect(await kept()).toEqual(['b']);
    await forgetDaily('2027-01-03T10:00:00.000Z');
    expect(await kept()).toEqual([]);
  });

  it('deletes nothing by a clock that leapt by years, unless it still says so a day later', async () => {
    await keep('a', '2026-11-01T10:00:00.000Z');
    await forgetDaily('2026-11-20T10:00:00.000Z');
    await forgetDaily('2036-11-20T10:00:00.000Z');
    expect(await kept()).toEqual(['a']);
    await forgetDaily('2026-11-21T10:00:00.000Z');
    await forgetDaily('2036-11-20T10:00:00.000Z');
    expect(await kept()).toEqual(['a']);
    await forgetDaily('2036-11-22T10:00:00.000Z');
    expect(await kept()).toEqual([]);
  });

  it('keeps everything where that was asked for', async () => {
    await keep('a', '2020-01-01T10:00:00.000Z');
    // The fake browser forgets what is null; real ones keep it.
    vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({ retentionDays: null } as never);
    await forgetDaily('2027-01-02T10:00:00.000Z');
    expect(await kept()).toEqual(['a']);
  });
});
