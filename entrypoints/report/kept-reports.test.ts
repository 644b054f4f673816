// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AuditReport } from '../../lib/audit/index.ts';
import { keepCharterBytes } from '../../lib/browser/charter/kept-bytes.ts';
import { openHistory, type History } from '../../lib/browser/history/history.ts';
import { handOver } from '../../lib/browser/session/report-handover.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { historyView } from './history-pages.ts';
import { keepReport } from './keep-opened.ts';
import { loadReport } from './load-report.ts';
import { openedAs } from './opened-reports.ts';
import type { Opened } from './opened-reports.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const page = new TextEncoder().encode('<h1>Charte cookies</h1>');
const sha256Bytes = createHash('sha256').update(page).digest('hex');
const report = faultyReport();
const withPage = {
  ...report,
  charter: { ...report.charter, retrieval: { ...report.charter.retrieval, sha256Bytes } },
};

const opened = (id: string, kept: AuditReport): Opened =>
  openedAs(id, { kind: 'report', report: kept, imported: false, revision: null, problem: null });

const full = new DOMException('no', 'QuotaExceededError');
const broken = new DOMException('no', 'UnknownError');

describe('keepReport', () => {
  it('keeps the charter’s page with the report', async () => {
    await keepCharterBytes(sha256Bytes, page);
    const history = openHistory('with-page');
    expect(await keepReport(history, opened('a', withPage))).toMatchObject({ value: { kind: 'kept' } });
    expect(await history.charterPage('a')).toEqual({ ok: true, value: page });
  });

  it('where the disk has no room for the page, the report is kept without it', async () => {
    await keepCharterBytes(sha256Bytes, page);
    const history = openHistory('without-page');
    const small: History = {
      ...history,
      keep: async (id, kept, how) =>
        how.charterPage === null
          ? history.keep(id, kept, how)
          : { ok: false, problem: 'disk-full', detail: 'QuotaExceededError' },
    };
    expect(await keepReport(small, opened('a', withPage))).toMatchObject({ value: { kind: 'kept' } });
    expect(await history.get('a')).toMatchObject({ value: { kind: 'found' } });
    expect(await history.charterPage('a')).toEqual({ ok: true, value: null });
  });

  it('a full disk is said, and the audit kept before stays', async () => {
    const history = openHistory('full');
    await keepReport(history, opened('before', report));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    expect(await keepReport(history, opened('a', report))).toMatchObject({ problem: 'disk-full' });
    expect(await historyView(history, null)).toMatchObject({ entries: [{ id: 'before' }] });
  });
});

describe('loadReport', () => {
  it('where the store is broken the report that the popup left is shown, and why it is not kept', async () => {
    const id = await handOver(report);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw broken;
    });
    expect(await loadReport(openHistory('broken'), id)).toMatchObject({
      kind: 'report',
      report,
      revision: null,
      problem: { kind: 'store-broken', detail: 'UnknownError' },
    });
    expect(await historyView(openHistory('broken'), null)).toMatchObject({
      entries: null,
      problem: { kind: 'store-broken' },
    });
  });

  it.each([
    ['of a newer version', { ...report, schemaVersion: 9 }, { kind: 'newer-version', found: 9 }],
    ['that is none', 'ruins', { kind: 'not-a-report' }],
    ['with a field too many', { ...report, value: 'x' }, { kind: 'unknown-field', place: 'value' }],
  ])('a report %s is refused with its reason', async (_, left, problem) => {
    const id = await handOver(left);
    expect(await loadReport(openHistory('refused'), id)).toEqual({
      kind: 'problem',
      problem: { kind: 'refused', problem },
      raw: JSON.stringify(left, null, 2),
    });
  });

  it('what is in neither place is said to be gone', async () => {
    expect(await loadReport(openHistory('gone'), 'x')).toEqual({
      kind: 'problem',
      problem: { kind: 'not-found' },
      raw: null,
    });
  });
});
