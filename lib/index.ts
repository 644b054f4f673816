/** The public face of the pure core: importable in Node, a worker or a page. */
export { looksLikeCookieName, matchName, matchesNothing, readNameCell } from './cookie/index.ts';
export type { NameCell, NameFamily, NameMatch, NamePlausibility, StorageKind } from './cookie/index.ts';
export { parseDuration } from './charter/index.ts';
export type { Charter, CharterRetrieval, DeclaredCookie } from './charter/index.ts';
export { audit } from './audit/index.ts';
export type { AuditInput, AuditReport, CharterEvidence } from './audit/index.ts';
export { exporters, maskIdentifiers, parseReport } from './report/index.ts';
export type { ExportOptions, ParsedReport, ReportProblem } from './report/index.ts';
export {
  charterLanguageVersions,
  decodeCharter,
  locateCharter,
  looksLikeLogin,
  looksRenderedLate,
  parseCharter,
  splitParallelDurations,
} from './charter/index.ts';
