import type { ReportActions } from '../../components/report/report-view.ts';
import type { AuditReport, MessageRef } from '../../lib/audit/index.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { History } from '../../lib/browser/history/history.ts';
import { formats } from '../../lib/report/exporters/formats.ts';
import { exporters } from '../../lib/report/index.ts';
import { copyCharter, copyLetter, saveCharter, saveLetter } from './charter-files.ts';
import { evidenceOptions } from './evidence-options.ts';
import { exportOffPage } from './export-off-page.ts';
import type { Opened, OpenedReports } from './opened-reports.ts';
import { dropPicture } from './page-picture.ts';

type FileActions = Pick<
  ReportActions,
  'exportAs' | 'copyCharter' | 'saveCharter' | 'copyLetter' | 'saveLetter' | 'takePictureOut'
>;

/** Files, copies and the picture of the report on the screen. */
export function reportFiles(history: History, reports: OpenedReports, fail: (error: unknown) => void): FileActions {
  const say = (opened: Opened, notice: MessageRef): void => {
    const { problem } = opened.view;
    // A file that was made does not mend a full disk.
    reports.change(opened, { notice, problem: problem?.kind === 'not-done' ? null : problem });
  };
  const withFront = (work: (opened: Opened) => Promise<void>): void => {
    const front = reports.front();
    if (front !== null) void work(front).catch(fail);
  };
  const sayWhatCame = (make: (report: AuditReport) => MessageRef | Promise<MessageRef>): void =>
    withFront(async (opened) => say(opened, await make(opened.view.report)));
  return {
    exportAs: (format, { picture: chosen, ...options }) =>
      withFront(async (opened) => {
        const { report, imported, picture: taken } = opened.view;
        const exporter = exporters[format];
        const name = exporter.fileName(report);
        say(opened, { id: 'report.file-being-made', params: { name } });
        const filed =
          formats[format].holds === 'evidence'
            ? await evidenceOptions(history, opened.pageFrom, report, { chosen, taken }, options.language)
            : {};
        const byteOrderMark = options.separator === ';';
        const given = { ...options, imported, byteOrderMark, ...filed };
        saveFile(name, exporter.mediaType, await exportOffPage({ format, report, options: given }));
        say(opened, { id: 'report.file-made', params: { name } });
      }),
    copyCharter: () => sayWhatCame(copyCharter),
    saveCharter: (form, language) => sayWhatCame(async (report) => saveCharter(report, form, language)),
    copyLetter: (language) => sayWhatCame(async (report) => copyLetter(report, language)),
    saveLetter: (form, language) => sayWhatCame(async (report) => saveLetter(report, form, language)),
    takePictureOut: () =>
      withFront(async (opened) => reports.change(opened, { picture: await dropPicture(history, opened.keptAs) })),
  };
}
