export { parseReport } from './parse-report.ts';
export type { ParsedReport, ReportProblem } from './parse-report.ts';
export { readReportFile, tooLargeToOpen } from './read-report-file.ts';
export type { FileProblem, ReadReport } from './read-report-file.ts';
