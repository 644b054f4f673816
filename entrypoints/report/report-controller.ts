import type { PageProblem, ReportActions, ReportView } from '../../components/report/report-view.ts';
import { saveFile } from '../../lib/browser/download.ts';
import { forgetOldAudits } from '../../lib/browser/history/forget-old-audits.ts';
import { openHistory } from '../../lib/browser/history/history.ts';
import { forgetLeftPicture } from '../../lib/browser/session/picture-handover.ts';
import { forgetHandedOver } from '../../lib/browser/session/report-handover.ts';
import { readReportFile, tooLargeToOpen } from '../../lib/report-file/index.ts';
import { comparedAudits, saveComparison } from './compared-audits.ts';
import type { Comparison } from './compared-audits.ts';
import { historyView, retain } from './history-pages.ts';
import { keepOpened } from './keep-opened.ts';
import { latestStep } from './latest-step.ts';
import { loadReport } from './load-report.ts';
import { openedAs, openedReports } from './opened-reports.ts';
import type { Opened } from './opened-reports.ts';
import { pictureOf } from './page-picture.ts';
import { notDone, pageProblem } from './page-problem.ts';
import { reportFiles } from './report-files.ts';

interface ReportPageControls extends ReportActions {
  /** Whether words would be lost if the page closed now. */
  readonly wordsAtRisk: () => boolean;
}

/** What the page does: thin wiring between what is shown and what the browser can. */
export function startReportPage(show: (view: ReportView) => void): ReportPageControls {
  const history = openHistory();
  const reports = openedReports(show);
  let raw: string | null = null;
  let compared: Comparison | null = null;
  const { step, current } = latestStep();
  const display = (view: ReportView): void => {
    reports.leave();
    show(view);
  };
  const toHistory = async (problem: PageProblem | null = null): Promise<void> => {
    const isLatest = step();
    const view = await historyView(history, problem, reports.list());
    if (!isLatest()) return;
    // Loading the page anew shows the history again, and nothing that was deleted from it.
    globalThis.history.replaceState(null, '', location.pathname);
    display(view);
  };
  const fail = (error: unknown): void => {
    const front = reports.front();
    if (front === null) void toHistory(notDone(error));
    else reports.change(front, { notice: null, problem: notDone(error) });
  };
  const keep = async (opened: Opened): Promise<void> =>
    keepOpened(history, reports, opened).catch((error: unknown) =>
      // Whatever it was: the next word is tried again, and the button with it.
      reports.change(opened, { saved: 'failed', problem: notDone(error) }),
    );

  const openId = async (id: string): Promise<void> => {
    const isLatest = step();
    const said = new URL(location.href).searchParams.get('picture');
    const behind = reports.unkept(id);
    if (behind !== null) return putOnScreen(behind);
    const loaded = await loadReport(history, id);
    const picture = await pictureOf(history, id, said);
    if (!isLatest()) return;
    if (loaded.kind === 'problem') {
      ({ raw } = loaded);
      return display({ state: 'problem', problem: loaded.problem, hasRaw: raw !== null });
    }
    const opened = openedAs(id, loaded, reports.freeName(id));
    opened.view = { ...opened.view, picture };
    putOnScreen(opened);
    if (opened.view.saved === 'not-saved' && !loaded.report.environment.privateWindow) await keep(opened);
  };
  const putOnScreen = (opened: Opened): void => {
    nameInAddress(opened.keptAs);
    reports.put(opened);
  };
  const importFile = async (file: Blob, isLatest: () => boolean): Promise<void> => {
    const problem = tooLargeToOpen(file.size);
    const read = problem === null ? readReportFile(await file.text()) : ({ ok: false, problem } as const);
    if (!isLatest()) return;
    if (!read.ok) return toHistory({ kind: 'refused', problem: read.problem });
    const loaded = { kind: 'report', report: read.report, imported: true, revision: null, problem: null } as const;
    const opened = openedAs(crypto.randomUUID(), loaded);
    putOnScreen(opened);
    await keep(opened);
  };
  const withFront = (work: (opened: Opened) => Promise<void>): void => {
    const front = reports.front();
    if (front !== null) void work(front).catch(fail);
  };

  const first = new URL(location.href).searchParams.get('id') ?? '';
  // What its time is over for can't be opened by its address either.
  void forgetOldAudits(new Date().toISOString())
    .then(async () => (first === '' ? toHistory() : openId(first)))
    .catch((error: unknown) => display({ state: 'problem', problem: notDone(error), hasRaw: false }));

  return {
    ...reportFiles(history, reports, fail),
    wordsAtRisk: reports.wordsAtRisk,
    saveReview: (review, id) => {
      const opened = reports.ofView(id);
      if (opened === null) return;
      const { saved, report } = opened.view;
      reports.change(opened, { report: { ...report, review }, unkeptWords: true });
      // What could not be kept is tried again with each word; what another tab stands against waits for a click.
      if (saved === 'saved' || saved === 'failed') void keep(opened).catch(fail);
    },
    saveToHistory: () =>
      withFront(async (opened) => {
        await keep(opened);
        // What is kept apart from another tab's has an address of its own.
        if (opened === reports.front()) nameInAddress(opened.keptAs);
      }),
    openHistory: () => void toHistory().catch(fail),
    openEntry: (id) => void openId(id).catch(fail),
    saveRaw: () => {
      if (raw !== null) saveFile('temoin_rapport-brut.json', 'application/json', raw);
    },
    deleteEntries: (ids) =>
      void history
        .remove(ids)
        .then(async (answer) => {
          if (!answer.ok) return toHistory(pageProblem(answer));
          reports.forget(ids);
          await Promise.all([forgetHandedOver(ids), ...ids.map(forgetLeftPicture)]);
          return toHistory();
        })
        .catch(fail),
    compare: (before, after) => {
      const isLatest = step();
      void comparedAudits(history, before, after)
        .then(async (view) => {
          if (!isLatest()) return;
          if (view.state !== 'comparison') return toHistory(view.problem);
          compared = view;
          return display(view);
        })
        .catch(fail);
    },
    saveComparison: (form, language) => {
      const isLatest = current();
      if (compared === null) return;
      void saveComparison(compared, form, language)
        .then((view) => (isLatest() ? show(view) : undefined))
        .catch(fail);
    },
    setRetention: (days) => void retain(days).then(toHistory).catch(fail),
    importFile: (file) => void importFile(file, step()).catch(fail),
    print: () => globalThis.print(),
  };
}

/** The address names the report, so that loading the page anew shows it again. */
function nameInAddress(id: string): void {
  globalThis.history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
}
