export type {
  Charter,
  CharterContent,
  CharterRow,
  CharterTable,
  ColumnRole,
  UnreadReason,
  UnreadRow,
} from './charter.ts';
export type {
  CharterAttempt,
  CharterOrigin,
  CharterRetrieval,
  CharterStatus,
} from '../charter-address/charter-retrieval.ts';
export type { DeclaredCategory, DeclaredCookie, DeclaredDuration, ReadingConfidence } from './declared-cookie.ts';
export { parseDuration } from './duration/parse-duration.ts';
export type { DurationContext } from './duration/parse-duration.ts';
export { splitParallelDurations } from './duration/split-parallel-durations.ts';
export { parseCharter } from './parse-charter.ts';
export type { CharterInput } from './parse-charter.ts';
export type { LocateReason, PageLink } from '../charter-address/locate/charter-link.ts';
export { charterLanguageVersions } from '../charter-address/locate/language-versions.ts';
export type { LanguageVersion } from '../charter-address/locate/language-versions.ts';
export { locateCharter } from '../charter-address/locate/locate-charter.ts';
export type { CharterCandidate, CharterSearch } from '../charter-address/locate/locate-charter.ts';
export { awaitsScripts } from '../charter-address/retrieve/awaits-scripts.ts';
export { charterBytesLimit, decodeCharter } from '../charter-address/retrieve/decode-charter.ts';
export type { DecodedCharter } from '../charter-address/retrieve/decode-charter.ts';
export { looksLikeLogin, looksRenderedLate } from '../charter-address/retrieve/page-signs.ts';
