// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportView } from '../../components/report/report-view.ts';
import type { AuditorReview } from '../../lib/audit/index.ts';
import { openHistory } from '../../lib/browser/history/history.ts';
import { handOver } from '../../lib/browser/session/report-handover.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { startReportPage } from './report-controller.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const review = (note: string): AuditorReview => ({
  auditor: '',
  organisation: '',
  caseReference: '',
  note,
  findings: [],
});

async function opened(): Promise<{
  readonly id: string;
  readonly views: readonly ReportView[];
  readonly actions: ReturnType<typeof startReportPage>;
}> {
  const id = await handOver(faultyReport());
  history.replaceState(null, '', `?id=${id}`);
  const views: ReportView[] = [];
  const actions = startReportPage((view) => views.push(view));
  await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ state: 'report', saved: 'saved' }));
  return { id, views, actions };
}

const keptNote = async (id: string): Promise<unknown> => {
  const kept = await openHistory().get(id);
  return kept.ok && kept.value.kind === 'found' ? kept.value.report.review?.note : kept;
};

it('a word written while another is being kept is kept too', async () => {
  const { id, views, actions } = await opened();
  actions.saveReview(review('first'));
  expect(views.at(-1)).toMatchObject({ saved: 'saving' });
  actions.saveReview(review('second'));
  await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ saved: 'saved' }));
  expect(await keptNote(id)).toBe('second');
});

it('a word kept after the report was left does not bring the report back', async () => {
  const { id, views, actions } = await opened();
  actions.openHistory();
  await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ state: 'history' }));
  actions.saveReview(review('late'));
  await vi.waitFor(async () => expect(await keptNote(id)).toBe('late'));
  expect(views.at(-1)).toMatchObject({ state: 'history' });
});
