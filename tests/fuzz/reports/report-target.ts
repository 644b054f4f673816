import { exporters, parseReport } from '../../../lib/index.ts';
import { readReportFile, type ReadReport } from '../../../lib/report-file/index.ts';
import type { AuditReport } from '../../../lib/index.ts';
import { processorTime, type Check, type Target } from '../target.ts';
import { anyReportFile, type ReportFile } from './any-report-file.ts';
import { dangersInHtml, formulasInCsv, formulasInWorkbook, markupInMarkdown } from './written-report.ts';

type ReportCheck = Check<ReportFile, ReadReport>;

/** Of a file that is taken: what it is written to. */
const ofReport = (
  id: string,
  broken: (report: AuditReport) => string | null | Promise<string | null>,
): ReportCheck => ({
  id,
  broken: (_, read) => (read.ok ? broken(read.report) : null),
});

const asRead = { maskIdentifiers: false } as const;

const checks: readonly ReportCheck[] = [
  {
    id: 'a refusal says why and where, in characters that are seen',
    broken: (_, read) => {
      if (read.ok) return null;
      const texts = Object.values(read.problem).filter((text) => typeof text === 'string');
      return texts.find((text) => text.length > 300 || /\p{Cf}|\p{Cc}/u.test(text)) ?? null;
    },
  },
  {
    id: 'what is no JSON is refused, and what is JSON is parsed alike',
    broken: ({ text }, read) => {
      try {
        const parsed = parseReport(JSON.parse(text.replace(/^\uFEFF/, '')));
        return parsed.ok || !read.ok ? null : 'taken from the file, refused as data';
      } catch {
        return read.ok ? 'taken' : null;
      }
    },
  },
  ofReport('its JSON is taken again, and is the same byte for byte', (report) => {
    const text = exporters.json.render(report, asRead);
    const again = readReportFile(text);
    if (!again.ok) return JSON.stringify(again.problem);
    return exporters.json.render(again.report, asRead) === text ? null : 'other bytes';
  }),
  ofReport('its masked JSON is taken again', (report) => {
    const again = readReportFile(exporters.json.render(report, { maskIdentifiers: true }));
    return again.ok ? null : JSON.stringify(again.problem);
  }),
  ofReport('no formula in CSV', (report) => formulasInCsv(exporters.csv.render(report, { separator: ';' }), ';')),
  ofReport('no formula in the workbook', async (report) => formulasInWorkbook(await exporters.xlsx.render(report))),
  ofReport('nothing runs, loads or hides in HTML', async (report) =>
    dangersInHtml(await exporters.html.render(report)),
  ),
  ofReport('no markup in Markdown', async (report) => markupInMarkdown(await exporters.markdown.render(report))),
  ofReport('the evidence file is written', async (report) =>
    (await exporters.zip.render(report)).length > 0 ? null : 'empty',
  ),
];

/** Report files: taken whole or refused with the place; what is taken is written to every format without harm. */
export const reportTarget: Target<ReportFile, ReadReport> = {
  id: 'reports',
  inputs: anyReportFile,
  read: ({ text }) => readReportFile(text),
  checks,
  limit: { floor: 200, times: 40, yardstick: ({ text }) => processorTime(() => void tryJson(text)).milliseconds },
  text: { of: ({ text }) => text, with: (_, text) => ({ text }) },
};

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
