// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHistory } from '../../lib/browser/history/history.ts';
import { exporters } from '../../lib/report/index.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { reportOf } from '../../tests/fixtures/reports/filing/many.ts';
import { openReportPage, openedPage, reviewed } from '../../tests/fixtures/reports/report-page.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const how = { keptAt: new Date().toISOString(), imported: false, charterPage: null, revision: null };
const unreadable = { text: async () => Promise.reject(new Error('gone')) } as Blob;
const cut = new Blob(['{']);
const huge = { size: 3e9, text: async () => Promise.reject(new Error('opened')) } as Blob;

/** A file that is there when it is asked for a second time. */
function slowFile(): { readonly file: Blob; readonly arrive: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  return {
    file: { text: async () => promise } as Blob,
    arrive: () => resolve(exporters.json.render(faultyReport())),
  };
}

describe('one step after another', () => {
  it('of two audits opened at once the later one alone is shown', async () => {
    const store = openHistory();
    await store.keep('big', reportOf(300), how);
    await store.keep('small', reportOf(3), how);
    const page = openReportPage('');
    await page.shows({ state: 'history' });
    page.actions.openEntry('big');
    page.actions.openEntry('small');
    await page.shows({ state: 'report' });
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    const shown = page.views.flatMap((view) => (view.state === 'report' ? [view.id] : []));
    expect(new Set(shown)).toEqual(new Set(['small']));
    expect(location.search).toBe('?id=small');
  });

  it('a file that arrives after another audit was opened does not take its place', async () => {
    await openHistory().keep('opened', reportOf(3), how);
    const page = openReportPage('');
    await page.shows({ state: 'history' });
    const { file, arrive } = slowFile();
    page.actions.importFile(file);
    page.actions.openEntry('opened');
    await page.shows({ state: 'report', id: 'opened' });
    arrive();
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(page.latest()).toMatchObject({ state: 'report', id: 'opened' });
  });
});

describe('what fails', () => {
  it.each([
    ['a file that can’t be read', unreadable, { kind: 'not-done', detail: 'gone' }],
    ['a file that is cut', cut, { kind: 'refused' }],
    [
      'a file of gigabytes, without opening it',
      huge,
      { kind: 'refused', problem: { kind: 'too-large', megabytes: 3000 } },
    ],
  ])('in the history is said there: %s', async (_, file, problem) => {
    const page = openReportPage('');
    await page.shows({ state: 'history', problem: null });
    page.actions.importFile(file);
    await page.shows({ state: 'history', problem });
  });

  it('a time to keep that can’t be saved is said', async () => {
    const page = openReportPage('');
    await page.shows({ state: 'history' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    page.actions.setRetention(30);
    await page.shows({ state: 'history', retentionDays: 365, problem: { detail: 'QUOTA_BYTES quota exceeded' } });
  });

  it('settings that can’t be read are said, and the history is there', async () => {
    await openHistory().keep('there', reportOf(3), how);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    const page = openReportPage('');
    await page.shows({ state: 'history', problem: { kind: 'store-broken' } });
    expect(page.latest()).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ id: 'there' })]),
    });
  });

  it('in the history does not bring a report back, least of all a deleted one', async () => {
    const page = await openedPage();
    page.actions.openHistory();
    await page.shows({ state: 'history', open: [{ id: page.id }] });
    page.actions.deleteEntries([page.id]);
    await page.shows({ state: 'history', open: [] });
    page.actions.importFile(unreadable);
    await page.shows({ state: 'history', problem: { kind: 'not-done' } });
    page.actions.saveReview(reviewed('late'), page.id);
    expect(await openHistory().get(page.id)).toMatchObject({ value: { kind: 'absent' } });
  });

  it('on a report is said on it', async () => {
    const page = await openedPage();
    page.actions.copyLetter('fr');
    await page.shows({ state: 'report', notice: null, problem: { kind: 'not-done' } });
  });

  it('a comparison of which one audit can’t be read is refused in the history', async () => {
    const page = await openedPage();
    page.actions.openHistory();
    await page.shows({ state: 'history' });
    page.actions.compare(page.id, 'never');
    await page.shows({ state: 'history', problem: { kind: 'not-found' } });
  });
});

describe('a comparison', () => {
  it('is saved as a file, and the page says so', async () => {
    const store = openHistory();
    await store.keep('before', reportOf(3), how);
    await store.keep('after', reportOf(4), how);
    const page = openReportPage('');
    await page.shows({ state: 'history' });
    page.actions.compare('before', 'after');
    await page.shows({ state: 'comparison', notice: null });
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x') }));
    page.actions.saveComparison('markdown', 'en');
    await page.shows({ state: 'comparison', notice: { id: 'report.file-made' } });
    expect(await saved[0]?.text()).toContain('# Comparison of two audits');
  });

  it('that is no longer on the screen is not brought back by its file', async () => {
    const store = openHistory();
    await store.keep('one', reportOf(3), how);
    await store.keep('two', reportOf(4), how);
    const page = openReportPage('');
    await page.shows({ state: 'history' });
    page.actions.compare('one', 'two');
    await page.shows({ state: 'comparison' });
    page.actions.saveComparison('html', 'fr');
    page.actions.openHistory();
    await page.shows({ state: 'history' });
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(page.latest()).toMatchObject({ state: 'history' });
  });
});

describe('a kept text that is no report', () => {
  it('is refused, and saved as it is on a click', async () => {
    const store = openHistory();
    await store.keep('newer', reportOf(1), how);
    const disk = await openDB('temoin');
    await disk.put('reports', { schemaVersion: 9, note: 'kept' }, 'newer');
    disk.close();
    const page = openReportPage('newer');
    await page.shows({ state: 'problem', hasRaw: true, problem: { kind: 'refused' } });
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x') }));
    page.actions.saveRaw();
    expect(await saved[0]?.text()).toBe(JSON.stringify({ schemaVersion: 9, note: 'kept' }, null, 2));
    page.actions.openHistory();
    await page.shows({ state: 'history' });
  });
});

describe('the time to keep', () => {
  it('that is over closes the address of an audit too, whatever was written on it since', async () => {
    const store = openHistory();
    const keptAt = new Date(Date.now() - 400 * 86_400_000).toISOString();
    await store.keep('old', reportOf(1), { ...how, keptAt });
    await store.keep('old', { ...reportOf(1), review: reviewed('yesterday') }, { ...how, revision: 1 });
    const page = openReportPage('old');
    await page.shows({ state: 'problem', problem: { kind: 'not-found' } });
    expect(await store.get('old')).toMatchObject({ value: { kind: 'absent' } });
  });
});
