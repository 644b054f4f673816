import type { AuditReport, MessageRef } from '../../lib/audit/index.ts';
import type { PageProblem, ReportActions, ReportView } from '../../components/report/report-view.ts';
import { saveFile } from '../../lib/browser/download.ts';
import { openHistory } from '../../lib/browser/history/history.ts';
import { compareReports, exporters, readReportFile } from '../../lib/report/index.ts';
import { copyCharter, copyLetter, saveCharter, saveLetter } from './charter-files.ts';
import { evidenceOptions } from './evidence-options.ts';
import { exportOffPage } from './export-off-page.ts';
import { dropPicture, keepPicture, pictureOf } from './page-picture.ts';
import { pageProblem } from './page-problem.ts';
import { loadReport } from './load-report.ts';
import { historyView, keepReport, localTimeZone, retain } from './history-pages.ts';

type Open = Extract<ReportView, { readonly state: 'report' }>;

/** What the page does: thin wiring between what is shown and what the browser can. */
export function startReportPage(show: (view: ReportView) => void): ReportActions {
  const history = openHistory();
  let id = new URL(location.href).searchParams.get('id') ?? '';
  let open: Open | null = null;

  let shown: ReportView['state'] = 'loading';
  const display = (view: ReportView): void => {
    open = view.state === 'report' ? view : open;
    shown = view.state;
    show(view);
  };
  const change = (part: Partial<Open>): void => {
    if (open === null) return;
    open = { ...open, ...part };
    // What ends after the report was left does not bring it back.
    if (shown === 'report') show(open);
  };
  const say = (notice: MessageRef): void => change({ notice, problem: null });
  const fail = (error: unknown): void => {
    const detail = error instanceof Error ? error.message : String(error);
    if (open !== null) display({ ...open, notice: null, problem: { kind: 'not-done', detail } });
  };
  const toHistory = async (problem: PageProblem | null = null): Promise<void> =>
    display(await historyView(history, problem));

  const keep = async (report: AuditReport, imported: boolean): Promise<void> => {
    const keptAs = id;
    change({ saved: 'saving' });
    const pictured = open?.picture;
    const problem = await keepReport(history, keptAs, report, imported);
    const picture = problem === null ? await keepPicture(history, keptAs, pictured) : null;
    if (id !== keptAs) return;
    if (problem !== null) return change({ saved: 'failed', problem });
    // One that was taken out meanwhile stays out.
    if (open?.picture === pictured) change({ picture });
    // What the auditor wrote meanwhile is not in what was just kept.
    if (open !== null && open.report !== report) return keep(open.report, imported);
    change({ saved: 'saved', problem: null });
  };

  const openId = async (wanted: string): Promise<void> => {
    id = wanted;
    const said = new URL(location.href).searchParams.get('picture');
    const view = await loadReport(history, id);
    if (view.state !== 'report') return display(view);
    display({ ...view, picture: await pictureOf(history, id, said) });
    nameInAddress(id);
    // An audit of a private window is not kept without a click.
    if (view.saved === 'not-saved' && !view.report.environment.privateWindow) await keep(view.report, view.imported);
  };

  const withReport = (work: (report: AuditReport) => Promise<void>): void => {
    if (open !== null) void work(open.report).catch(fail);
  };

  void (id === '' ? toHistory() : openId(id)).catch((error: unknown) =>
    show({ state: 'problem', problem: { kind: 'not-done', detail: String(error) } }),
  );

  return {
    exportAs: (format, { picture, ...options }) =>
      withReport(async (report) => {
        const exporter = exporters[format];
        const name = exporter.fileName(report);
        say({ id: 'report.file-being-made', params: { name } });
        const filed =
          format === 'zip' ? await evidenceOptions(history, id, report, { chosen: picture, taken: open?.picture }) : {};
        const chosen = {
          ...options,
          imported: open?.imported ?? false,
          byteOrderMark: options.separator === ';',
          ...filed,
        };
        saveFile(name, exporter.mediaType, await exportOffPage({ format, report, options: chosen }));
        say({ id: 'report.file-made', params: { name } });
      }),
    saveReview: (review) =>
      withReport(async (report) => {
        const reviewed = { ...report, review };
        change({ report: reviewed });
        if (open?.saved === 'saved') await keep(reviewed, open.imported);
      }),
    saveToHistory: () => withReport(async (report) => keep(report, open?.imported ?? false)),
    openHistory: () => void toHistory().catch(fail),
    openEntry: (entry) => void openId(entry).catch(fail),
    deleteEntries: (ids) =>
      void history
        .remove(ids)
        .then(async (answer) => toHistory(answer.ok ? null : pageProblem(answer)))
        .catch(fail),
    compare: (before, after) =>
      void Promise.all([loadReport(history, before), loadReport(history, after)])
        .then(([old, recent]) => display(comparisonOf(old, recent)))
        .catch(fail),
    setRetention: (days) => void retain(history, days).then(toHistory).catch(fail),
    importFile: (file) =>
      void file
        .text()
        .then(async (text) => {
          const read = readReportFile(text);
          if (!read.ok) return toHistory({ kind: 'refused', problem: read.problem });
          id = crypto.randomUUID();
          nameInAddress(id);
          display({
            state: 'report',
            report: read.report,
            imported: true,
            saved: 'not-saved',
            notice: null,
            problem: null,
          });
          return keep(read.report, true);
        })
        .catch(fail),
    copyCharter: () => withReport(async (report) => say(await copyCharter(report))),
    saveCharter: (form, language) => withReport(async (report) => say(await saveCharter(report, form, language))),
    copyLetter: (language) => withReport(async (report) => say(await copyLetter(report, language))),
    saveLetter: (language) => withReport(async (report) => say(saveLetter(report, language))),
    takePictureOut: () => withReport(async () => change({ picture: await dropPicture(history, id) })),
    print: () => globalThis.print(),
  };
}

/** The comparison of two reports, or the view that says why one of them can't be had. */
function comparisonOf(old: ReportView, recent: ReportView): ReportView {
  if (old.state !== 'report') return old;
  if (recent.state !== 'report') return recent;
  return {
    state: 'comparison',
    comparison: compareReports(old.report, recent.report),
    timeZone: localTimeZone(),
  };
}

/** The address names the report, so that loading the page anew shows it again. */
function nameInAddress(id: string): void {
  globalThis.history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
}
