/** The public face of the pure core: importable in Node, a worker or a page. */
export { looksLikeCookieName, matchName, matchesNothing, readNameCell } from './cookie/index.ts';
export type { NameCell, NameFamily, NameMatch, NamePlausibility, StorageKind } from './cookie/index.ts';
export { parseDuration } from './charter/index.ts';
export type { Charter, DeclaredCookie } from './charter/index.ts';
export type { CharterRetrieval } from './charter-address/index.ts';
export { audit } from './audit/index.ts';
export type { AuditInput, AuditReport, CharterEvidence } from './audit/index.ts';
export { exporters, maskIdentifiers } from './report/index.ts';
export { parseReport } from './report-file/index.ts';
export type { ExportOptions } from './report/index.ts';
export type { ParsedReport, ReportProblem } from './report-file/index.ts';
export { parseCharter, splitParallelDurations } from './charter/index.ts';
export {
  charterLanguageVersions,
  decodeCharter,
  locateCharter,
  looksLikeLogin,
  looksRenderedLate,
} from './charter-address/index.ts';
