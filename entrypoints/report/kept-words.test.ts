// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHistory } from '../../lib/browser/history/history.ts';
import { handOver, takeOver } from '../../lib/browser/session/report-handover.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { keptNote, openReportPage, openedPage, reviewed } from '../../tests/fixtures/reports/report-page.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const refuseToWrite = (name: string): (() => void) => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  return () => put.mockRestore();
};

describe('words on an open report', () => {
  it('written while others are being kept are kept too', async () => {
    const page = await openedPage();
    page.actions.saveReview(reviewed('first'), page.id);
    expect(page.latest()).toMatchObject({ saved: 'saving' });
    page.actions.saveReview(reviewed('second'), page.id);
    await page.shows({ saved: 'saved' });
    expect(await keptNote(page.id)).toBe('second');
  });

  it('kept after the report was left do not bring the report back', async () => {
    const page = await openedPage();
    page.actions.openHistory();
    await page.shows({ state: 'history' });
    page.actions.saveReview(reviewed('late'), page.id);
    await vi.waitFor(async () => expect(await keptNote(page.id)).toBe('late'));
    expect(page.latest()).toMatchObject({ state: 'history' });
  });

  it('go into the report that they were written on, whichever is shown', async () => {
    const page = await openedPage();
    const other = await handOver(faultyReport());
    page.actions.openEntry(other);
    await page.shows({ state: 'report', id: other, saved: 'saved' });
    page.actions.openHistory();
    page.actions.openEntry(page.id);
    await page.shows({ state: 'report', id: page.id });
    page.actions.saveReview(reviewed('for the first'), page.id);
    page.actions.saveReview(reviewed('for one that is closed'), 'never opened');
    await page.shows({ saved: 'saved' });
    await vi.waitFor(async () => expect(await keptNote(page.id)).toBe('for the first'));
    expect(await keptNote(other)).toBeUndefined();
  });

  it('that could not be kept are tried again with the next, and would be lost with the page until then', async () => {
    const page = await openedPage();
    const mend = refuseToWrite('QuotaExceededError');
    page.actions.saveReview(reviewed('one'), page.id);
    await page.shows({ saved: 'failed', unkeptWords: true, problem: { kind: 'disk-full' } });
    expect(page.actions.wordsAtRisk()).toBe(true);
    mend();
    page.actions.saveReview(reviewed('one and two'), page.id);
    await page.shows({ saved: 'saved', unkeptWords: false, problem: null });
    expect(page.actions.wordsAtRisk()).toBe(false);
    expect(await keptNote(page.id)).toBe('one and two');
  });

  it('are tried again with the next after something that nobody foresaw', async () => {
    const page = await openedPage();
    const remove = vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('context lost'));
    page.actions.saveReview(reviewed('one'), page.id);
    await page.shows({ saved: 'failed', unkeptWords: true, problem: { kind: 'not-done', detail: 'context lost' } });
    remove.mockRestore();
    page.actions.saveReview(reviewed('one and two'), page.id);
    await page.shows({ saved: 'saved', unkeptWords: false, problem: null });
    expect(await keptNote(page.id)).toBe('one and two');
  });

  it('of a private window are in memory alone, and would be lost with the page, also behind the history', async () => {
    const report = faultyReport();
    const id = await handOver({ ...report, environment: { ...report.environment, privateWindow: true } });
    const page = openReportPage(id);
    await page.shows({ state: 'report', saved: 'not-saved' });
    expect(page.actions.wordsAtRisk()).toBe(false);
    page.actions.saveReview(reviewed('private'), id);
    await page.shows({ saved: 'not-saved', unkeptWords: true });
    page.actions.openHistory();
    await page.shows({ state: 'history', open: [{ id }] });
    expect(page.actions.wordsAtRisk()).toBe(true);
    page.actions.openEntry(id);
    await page.shows({ state: 'report', report: { review: { note: 'private' } }, unkeptWords: true });
    expect(await openHistory().get(id)).toMatchObject({ value: { kind: 'absent' } });
    page.actions.saveToHistory();
    await page.shows({ saved: 'saved', unkeptWords: false });
    expect(await keptNote(id)).toBe('private');
  });

  it('of a private window are not kept without a click where the store was broken at first', async () => {
    const report = faultyReport();
    const id = await handOver({ ...report, environment: { ...report.environment, privateWindow: true } });
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const page = openReportPage(id);
    await page.shows({ state: 'report', saved: 'not-saved', problem: { kind: 'store-broken' } });
    get.mockRestore();
    page.actions.saveReview(reviewed('private'), id);
    expect(page.latest()).toMatchObject({ saved: 'not-saved' });
  });
});

describe('two tabs on one audit', () => {
  it('neither writes over the other’s words; the later one’s are kept apart on a click', async () => {
    const first = await openedPage();
    const second = openReportPage(first.id);
    await second.shows({ state: 'report', saved: 'saved' });
    first.actions.saveReview(reviewed('one hour of work'), first.id);
    await first.shows({ saved: 'saved' });
    second.actions.saveReview(reviewed('a minute of work'), first.id);
    await second.shows({
      saved: 'changed-elsewhere',
      unkeptWords: true,
      problem: { kind: 'changed-elsewhere' },
      report: { review: { note: 'a minute of work' } },
    });
    second.actions.saveReview(reviewed('two minutes of work'), first.id);
    expect(second.latest()).toMatchObject({ saved: 'changed-elsewhere' });
    expect(await keptNote(first.id)).toBe('one hour of work');

    second.actions.openHistory();
    await second.shows({ state: 'history' });
    second.actions.openEntry(first.id);
    await second.shows({ state: 'report', report: { review: { note: 'one hour of work' } } });
    second.actions.openHistory();
    await second.shows({ state: 'history' });
    const apartInMemory = (second.latest() as { open: readonly { id: string }[] }).open.find(
      ({ id }) => id !== first.id,
    );
    second.actions.openEntry(apartInMemory?.id ?? '');
    await second.shows({ state: 'report', report: { review: { note: 'two minutes of work' } } });
    second.actions.saveToHistory();
    await second.shows({ saved: 'saved', problem: null, unkeptWords: false });
    const apart = new URL(location.href).searchParams.get('id') ?? '';
    expect(apart).not.toBe(first.id);
    expect(await keptNote(apart)).toBe('two minutes of work');
    expect(await keptNote(first.id)).toBe('one hour of work');
  });

  it('that open it at the same moment both show it as kept', async () => {
    const id = await handOver(faultyReport());
    const [first, second] = [openReportPage(id), openReportPage(id)];
    await first.shows({ state: 'report', saved: 'saved', problem: null });
    await second.shows({ state: 'report', saved: 'saved', problem: null });
    first.actions.saveReview(reviewed('first'), id);
    await first.shows({ saved: 'saved' });
    expect(await keptNote(id)).toBe('first');
  });

  it('what one deleted is not brought back by words in the other, but by a click', async () => {
    const first = await openedPage();
    const second = openReportPage(first.id);
    await second.shows({ state: 'report', saved: 'saved' });
    second.actions.openHistory();
    await second.shows({ state: 'history' });
    second.actions.deleteEntries([first.id]);
    await vi.waitFor(async () =>
      expect(await openHistory().get(first.id)).toMatchObject({ value: { kind: 'absent' } }),
    );
    first.actions.saveReview(reviewed('late'), first.id);
    await first.shows({ saved: 'deleted-elsewhere', unkeptWords: true, problem: { kind: 'deleted-elsewhere' } });
    expect(await openHistory().get(first.id)).toMatchObject({ value: { kind: 'absent' } });
    first.actions.saveToHistory();
    await first.shows({ saved: 'saved' });
    expect(await keptNote(new URL(location.href).searchParams.get('id') ?? '')).toBe('late');
  });
});

describe('a deleted audit', () => {
  it('does not come back when the page is loaded anew, by its address either', async () => {
    const page = await openedPage();
    expect(await takeOver(page.id)).toBeUndefined();
    page.actions.openHistory();
    await page.shows({ state: 'history' });
    expect(location.search).toBe('');
    page.actions.deleteEntries([page.id]);
    await page.shows({ state: 'history', entries: expect.not.arrayContaining([{ id: page.id }]), open: [] });
    const anew = openReportPage(page.id);
    await anew.shows({ state: 'problem', problem: { kind: 'not-found' } });
    expect(await openHistory().get(page.id)).toMatchObject({ value: { kind: 'absent' } });
  });

  it('that could not be kept is forgotten in memory too', async () => {
    const mend = refuseToWrite('QuotaExceededError');
    const id = await handOver(faultyReport());
    const page = openReportPage(id);
    await page.shows({ saved: 'failed' });
    mend();
    page.actions.deleteEntries([id]);
    await page.shows({ state: 'history' });
    expect(await takeOver(id)).toBeUndefined();
  });
});
