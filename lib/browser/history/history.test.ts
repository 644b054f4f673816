// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { samplePicture } from '../../../tests/fixtures/reports/filing/page-picture.ts';
import type { AuditorReview } from '../../audit/index.ts';
import { openHistory } from './history.ts';
import { openStore } from './store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

afterEach(() => vi.restoreAllMocks());

const how = { keptAt: '2026-11-20T10:00:00.000Z', imported: false, charterPage: null, revision: null };

const reviewOf = (note: string): AuditorReview => ({
  auditor: '',
  organisation: '',
  caseReference: '',
  note,
  findings: [],
});

describe('openHistory', () => {
  it('keeps, lists, opens and deletes audits', async () => {
    const history = openHistory('one');
    expect(await history.list()).toEqual({ ok: true, value: { audits: [], damaged: [] } });
    await history.keep('a', faultyReport(), how);
    await history.keep('b', hostileReport(), { ...how, imported: true });
    expect(await history.list()).toMatchObject({
      value: {
        audits: [
          { id: 'a', host: 'portail-exemple.test', undeclared: 2, missing: 1, imported: false, revision: 1 },
          { id: 'b', imported: true },
        ],
      },
    });
    expect(await history.get('a')).toEqual({
      ok: true,
      value: { kind: 'found', report: faultyReport(), imported: false, revision: 1 },
    });
    await history.remove(['a', 'never']);
    expect(await history.get('a')).toEqual({ ok: true, value: { kind: 'absent' } });
    expect((await history.list()).ok).toBe(true);
  });

  it('keeping anew under an id replaces, and the time to keep counts from the first keeping', async () => {
    const history = openHistory('two');
    await history.keep('a', faultyReport(), { ...how, keptAt: '2025-12-01T10:00:00.000Z' });
    const anew = await history.keep('a', reportOf(3), { ...how, revision: 1 });
    expect(anew).toEqual({ ok: true, value: { kind: 'kept', revision: 2 } });
    expect(await history.list()).toMatchObject({
      value: { audits: [{ id: 'a', keptAt: '2025-12-01T10:00:00.000Z', revision: 2 }] },
    });
  });

  it('what another tab kept since is not written over, and what it deleted does not come back', async () => {
    const history = openHistory('two-tabs');
    await history.keep('a', reportOf(1), how);
    await history.keep('a', reportOf(2), { ...how, revision: 1 });
    for (const revision of [null, 1])
      expect(await history.keep('a', reportOf(3), { ...how, revision })).toMatchObject({ value: { kind: 'changed' } });
    expect(await history.get('a')).toMatchObject({ value: { report: reportOf(2), revision: 2 } });
    await history.remove(['a']);
    expect(await history.keep('a', reportOf(3), { ...how, revision: 2 })).toMatchObject({ value: { kind: 'gone' } });
    expect(await history.keepPicture('a', samplePicture())).toEqual({ ok: true, value: false });
    expect(await history.get('a')).toEqual({ ok: true, value: { kind: 'absent' } });
    expect(await history.picture('a')).toEqual({ ok: true, value: null });
  });

  it('of two tabs that keep at once one is told', async () => {
    const history = openHistory('at-once');
    await history.keep('a', reportOf(1), how);
    const both = [2, 3].map(async (count) => history.keep('a', reportOf(count), { ...how, revision: 1 }));
    expect(await Promise.all(both)).toMatchObject([{ value: { kind: 'kept' } }, { value: { kind: 'changed' } }]);
  });

  it('a report that is read while another tab keeps it bears the revision that it has', async () => {
    const history = openHistory('while-kept');
    await history.keep('a', reportOf(1), how);
    for (let revision = 1; revision < 8; revision += 1) {
      const report = { ...reportOf(1), review: reviewOf(String(revision + 1)) };
      const reads = Array.from({ length: 6 }, async () => history.get('a'));
      const [, ...read] = await Promise.all([history.keep('a', report, { ...how, revision }), ...reads]);
      for (const each of read) {
        const found = each.ok && each.value.kind === 'found' ? each.value : null;
        expect(found?.report.review?.note ?? '1').toBe(String(found?.revision));
      }
    }
  });

  it('forgets what was kept before a moment', async () => {
    const history = openHistory('three');
    await history.keep('old', reportOf(1), { ...how, keptAt: '2024-01-01T00:00:00.000Z' });
    await history.keep('new', reportOf(1), how);
    expect(await history.forgetBefore('2026-01-01T00:00:00.000Z')).toEqual({ ok: true, value: 1 });
    expect(await history.list()).toMatchObject({ value: { audits: [{ id: 'new' }] } });
  });

  it('a damaged or newer report says what it is, and the others stay', async () => {
    const history = openHistory('four');
    await history.keep('good', reportOf(1), how);
    const store = await openDB('four');
    await store.put('reports', { schemaVersion: 9 }, 'newer');
    await store.put('reports', 'ruins', 'damaged');
    store.close();
    expect(await history.get('newer')).toMatchObject({ value: { problem: { kind: 'newer-version', found: 9 } } });
    expect(await history.get('damaged')).toMatchObject({ value: { problem: { kind: 'not-a-report' } } });
    expect(await history.get('good')).toMatchObject({ value: { kind: 'found' } });
    expect(await history.list()).toMatchObject({
      value: { audits: [{ id: 'good' }], damaged: ['damaged', 'newer'] },
    });
  });

  it.each([
    ['cut', { id: 'a' }],
    ['with no date', { keptAt: 'yesterday' }],
    ['with a figure that is none', { undeclared: 1.5 }],
  ])('a record of the list %s is told by its report; where there is none it is damaged', async (name, part) => {
    const history = openHistory(`record-${name}`);
    for (const id of ['a', 'b']) await history.keep(id, reportOf(3), { ...how, imported: true });
    const before = await history.list();
    const store = await openDB(`record-${name}`);
    for (const id of ['a', 'b']) {
      const whole: unknown = await store.get('audits', id);
      await store.put('audits', 'id' in part ? { id, imported: true } : { ...(whole as object), ...part });
    }
    await store.delete('reports', 'b');
    store.close();
    const [first] = before.ok ? before.value.audits : [];
    const { observedAt } = reportOf(3).observation;
    expect(await history.list()).toEqual({
      ok: true,
      value: { audits: [{ ...first, keptAt: observedAt, revision: 0 }], damaged: ['b'] },
    });
    expect(await history.get('b')).toMatchObject({ value: { kind: 'refused' } });
  });

  it('a store that a page of an older version holds is an answer, and lets the next one in', async () => {
    const old = await openDB('held', 2, {
      upgrade: (store) => {
        for (const name of ['reports', 'pages']) store.createObjectStore(name);
        store.createObjectStore('audits', { keyPath: 'id' });
      },
    });
    const history = openHistory('held');
    expect(await history.list()).toMatchObject({ ok: false, problem: 'store-held' });
    old.close();
    expect(await history.list()).toMatchObject({ ok: true });
  });

  it('makes way for a later version', async () => {
    const store = await openStore('later');
    const later = await openDB('later', 4);
    expect(later.version).toBe(4);
    later.close();
    store.close();
  });

  it('keeps the charter’s page with an audit, through later changes of its report, and deletes it with it', async () => {
    const history = openHistory('pages');
    const charterPage = new TextEncoder().encode('<h1>Charte cookies</h1>');
    await history.keep('a', faultyReport(), { ...how, charterPage });
    await history.keep('a', faultyReport(), { ...how, revision: 1 });
    await history.keep('b', faultyReport(), how);
    expect(await history.charterPage('a')).toEqual({ ok: true, value: charterPage });
    expect(await history.charterPage('b')).toEqual({ ok: true, value: null });
    await history.remove(['a']);
    expect(await history.charterPage('a')).toEqual({ ok: true, value: null });
  });

  it('keeps the page’s picture with an audit, until it is taken out or the audit deleted', async () => {
    const history = openHistory('pictures');
    for (const id of ['a', 'b']) {
      await history.keep(id, faultyReport(), how);
      expect(await history.keepPicture(id, samplePicture())).toEqual({ ok: true, value: true });
      expect(await history.picture(id)).toEqual({ ok: true, value: samplePicture() });
    }
    await history.keepPicture('a', null);
    await history.remove(['b']);
    for (const id of ['a', 'b']) expect(await history.picture(id)).toEqual({ ok: true, value: null });
    expect(await history.get('a')).toMatchObject({ value: { kind: 'found' } });
    const store = await openDB('pictures');
    await store.put('pictures', { png: 'ruins' }, 'a');
    store.close();
    expect(await history.picture('a')).toEqual({ ok: true, value: null });
  });

  it('opens a store of the version before, and all that is in it', async () => {
    const old = await openDB('older', 1, {
      upgrade: (store) => {
        store.createObjectStore('audits', { keyPath: 'id' });
        store.createObjectStore('reports');
      },
    });
    await old.put('reports', faultyReport(), 'a');
    await old.put('audits', { id: 'a', imported: true });
    old.close();
    const history = openHistory('older');
    expect(await history.get('a')).toMatchObject({ value: { kind: 'found', imported: true, revision: 0 } });
    expect(await history.list()).toMatchObject({ value: { audits: [{ id: 'a', undeclared: 2, imported: true }] } });
    expect(await history.keep('a', faultyReport(), { ...how, revision: 0 })).toMatchObject({ value: { revision: 1 } });
    expect(await history.charterPage('a')).toEqual({ ok: true, value: null });
    expect(await history.picture('a')).toEqual({ ok: true, value: null });
  });

  it('opens and keeps anew what was kept before audits had revisions', async () => {
    const history = openHistory('no-revisions');
    await history.keep('a', faultyReport(), how);
    const store = await openDB('no-revisions');
    const { revision, ...before } = (await store.get('audits', 'a')) as Record<string, unknown>;
    await store.put('audits', before);
    store.close();
    expect(revision).toBe(1);
    expect(await history.get('a')).toMatchObject({ value: { kind: 'found', revision: 0 } });
    expect(await history.list()).toMatchObject({ value: { audits: [{ id: 'a' }], damaged: [] } });
    expect(await history.keep('a', reportOf(1), { ...how, revision: 0 })).toMatchObject({ value: { kind: 'kept' } });
    expect(await history.list()).toMatchObject({ value: { audits: [{ keptAt: how.keptAt, revision: 1 }] } });
  });

  it('opens the store that had pages and no pictures yet', async () => {
    const old = await openDB('with-pages', 2, {
      upgrade: (store) => {
        for (const name of ['reports', 'pages']) store.createObjectStore(name);
        store.createObjectStore('audits', { keyPath: 'id' });
      },
    });
    await old.put('pages', Uint8Array.of(1), 'a');
    old.close();
    const history = openHistory('with-pages');
    expect(await history.charterPage('a')).toEqual({ ok: true, value: Uint8Array.of(1) });
    await history.keep('a', reportOf(1), how);
    expect(await history.keepPicture('a', samplePicture())).toEqual({ ok: true, value: true });
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['UnknownError', 'store-broken'],
    ['VersionError', 'store-newer'],
  ])('%s is the answer %s, and nothing of the list is lost', async (name, problem) => {
    const history = openHistory(`failing-${name}`);
    await history.keep('a', reportOf(1), how);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await history.keep('b', reportOf(1), how)).toEqual({ ok: false, problem, detail: name });
    put.mockRestore();
    expect(await history.list()).toMatchObject({ value: { audits: [{ id: 'a' }] } });
  });
  it.each([
    ['in a window that is told never to remember', 'InvalidStateError', 'store-refused'],
    ['where storage is blocked', 'SecurityError', 'store-refused'],
    ['on a disk that fails', 'UnknownError', 'store-broken'],
  ])('a store that is not opened %s is the answer %s: %s', async (_, name, problem) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    for (const answer of [openHistory('unopened').list(), openHistory('unopened').keep('a', reportOf(1), how)])
      expect(await answer).toMatchObject({ ok: false, problem });
  });

  it('a connection that was closed in mid-use is broken, not refused', async () => {
    await openHistory('closed').list();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await openHistory('closed').list()).toMatchObject({ ok: false, problem: 'store-broken' });
  });

  it('a page of a private window keeps nothing that would go with the window', async () => {
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    expect(await openHistory('private').keep('a', reportOf(1), how)).toMatchObject({ problem: 'store-refused' });
    vi.restoreAllMocks();
    expect(await openHistory('private').list()).toMatchObject({ value: { audits: [] } });
  });

  it('a worker that can’t say whether it is of a private window opens the store', async () => {
    vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue(undefined as never);
    expect(await openHistory('worker').list()).toMatchObject({ ok: true });
  });

  it('a store that a later version made is an answer, and stays as it is', async () => {
    const later = await openDB('of-tomorrow', 9, { upgrade: (store) => store.createObjectStore('tomorrow') });
    later.close();
    expect(await openHistory('of-tomorrow').list()).toMatchObject({ ok: false, problem: 'store-newer' });
    const again = await openDB('of-tomorrow', 9);
    expect([...again.objectStoreNames]).toEqual(['tomorrow']);
    again.close();
  });

  it('a transaction that the browser gives up for want of room says so, whatever its requests say', async () => {
    const history = openHistory('given-up');
    await history.keep('a', reportOf(1), how);
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function giveUp(this: IDBObjectStore, ...given) {
      const asked = Reflect.apply(put, this, given);
      // What browsers do when the disk is full: no request is at fault, and all of them end.
      Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError');
      return asked;
    });
    expect(await history.keepPicture('a', samplePicture())).toMatchObject({ ok: false, problem: 'disk-full' });
    vi.restoreAllMocks();
    expect(await history.get('a')).toMatchObject({ value: { kind: 'found' } });
    expect(await history.picture('a')).toEqual({ ok: true, value: null });
  });
});
