import type { Attempt } from '../../lib/browser/history/attempt.ts';
import type { History } from '../../lib/browser/history/history.ts';
import type { HowKept, Kept } from '../../lib/browser/history/keep-audit.ts';
import { forgetHandedOver } from '../../lib/browser/session/report-handover.ts';
import { charterPage } from './evidence-options.ts';
import type { Opened, OpenedReports } from './opened-reports.ts';
import { keepPicture } from './page-picture.ts';
import { pageProblem } from './page-problem.ts';

/** Keeps an open report, and again until what is kept is what is on the page. */
export async function keepOpened(history: History, reports: OpenedReports, opened: Opened): Promise<void> {
  const { report, picture } = opened.view;
  reports.change(opened, { saved: 'saving' });
  const answer = await keepReport(history, opened);
  if (!answer.ok) return reports.change(opened, { saved: 'failed', problem: pageProblem(answer) });
  if (answer.value.kind !== 'kept') return notWritten(history, reports, opened, answer.value.kind);
  opened.revision = answer.value.revision;
  const pictured = await keepPicture(history, opened.keptAs, picture);
  // One that was taken out meanwhile stays out.
  if (opened.view.picture === picture) reports.change(opened, { picture: pictured });
  // Whoever deletes the audit from the history finds it nowhere else.
  await forgetHandedOver([opened.keptAs]);
  // What the auditor wrote meanwhile is not in what was just kept.
  if (opened.view.report !== report) return keepOpened(history, reports, opened);
  reports.change(opened, { saved: 'saved', unkeptWords: false, problem: null });
}

/** Another tab was first. Where nothing was written here its state is taken; words are never given up for it. */
async function notWritten(
  history: History,
  reports: OpenedReports,
  opened: Opened,
  why: 'changed' | 'gone',
): Promise<void> {
  const other = why === 'changed' && !opened.view.unkeptWords ? await history.get(opened.keptAs) : null;
  if (other?.ok === true && other.value.kind === 'found') {
    const { report, revision, imported } = other.value;
    opened.revision = revision;
    return reports.change(opened, { report, imported, saved: 'saved', problem: null });
  }
  // From here on it is an audit of its own, which waits for a click to be kept.
  opened.keptAs = crypto.randomUUID();
  opened.revision = null;
  const { picture } = opened.view;
  if (picture?.kind === 'taken') reports.change(opened, { picture: { ...picture, kept: 'no' } });
  const kind = why === 'changed' ? 'changed-elsewhere' : 'deleted-elsewhere';
  reports.change(opened, { saved: kind, problem: { kind } });
}

/** Keeps a report with the charter's page, or, where the disk has no room for both, the report alone. */
export async function keepReport(
  history: History,
  { keptAs, pageFrom, revision, view: { report, imported } }: Opened,
): Promise<Attempt<Kept>> {
  const how: HowKept = { keptAt: new Date().toISOString(), imported, revision, charterPage: null };
  const page = await charterPage(history, pageFrom, report);
  const kept = await history.keep(keptAs, report, { ...how, charterPage: page });
  return kept.ok || page === null || kept.problem !== 'disk-full' ? kept : history.keep(keptAs, report, how);
}
