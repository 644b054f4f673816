export type {
  Charter,
  CharterContent,
  CharterRow,
  CharterTable,
  ColumnRole,
  UnreadReason,
  UnreadRow,
} from './charter.ts';
export type { CharterAttempt, CharterOrigin, CharterRetrieval, CharterStatus } from './charter-retrieval.ts';
export type { DeclaredCategory, DeclaredCookie, DeclaredDuration, ReadingConfidence } from './declared-cookie.ts';
export { parseDuration } from './duration/parse-duration.ts';
export type { DurationContext } from './duration/parse-duration.ts';
export { splitParallelDurations } from './duration/split-parallel-durations.ts';
export { parseCharter } from './parse-charter.ts';
export type { CharterInput } from './parse-charter.ts';
export type { LocateReason, PageLink } from './locate/charter-link.ts';
export { charterLanguageVersions } from './locate/language-versions.ts';
export type { LanguageVersion } from './locate/language-versions.ts';
export { locateCharter } from './locate/locate-charter.ts';
export type { CharterCandidate, CharterSearch } from './locate/locate-charter.ts';
export { awaitsScripts } from './retrieve/awaits-scripts.ts';
export { charterBytesLimit, decodeCharter } from './retrieve/decode-charter.ts';
export type { DecodedCharter } from './retrieve/decode-charter.ts';
export { looksLikeLogin, looksRenderedLate } from './retrieve/page-signs.ts';
