export type {
  Charter,
  CharterContent,
  CharterRow,
  CharterTable,
  ColumnRole,
  UnreadReason,
  UnreadRow,
} from './charter.ts';
export type { DeclaredCategory, DeclaredCookie, DeclaredDuration, ReadingConfidence } from './declared-cookie.ts';
export { parseDuration } from './duration/parse-duration.ts';
export type { DurationContext } from './duration/parse-duration.ts';
export { splitParallelDurations } from './duration/split-parallel-durations.ts';
export { charterOfPage } from './charter-of-page.ts';
export type { OwnCharter, Redaction } from './charter-of-page.ts';
export { parseCharter } from './parse-charter.ts';
export type { CharterInput } from './parse-charter.ts';
