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
