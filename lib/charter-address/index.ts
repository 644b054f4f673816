export type {
  CharterAttempt,
  CharterOrigin,
  CharterRetrieval,
  CharterStatus,
  CharterThrough,
} from './charter-retrieval.ts';
export type { LocateReason, PageLink } from './locate/charter-link.ts';
export { charterLanguageVersions } from './locate/language-versions.ts';
export type { LanguageVersion } from './locate/language-versions.ts';
export { locateCharter } from './locate/locate-charter.ts';
export type { CharterCandidate, CharterSearch } from './locate/locate-charter.ts';
export type { AnswerKind } from './retrieve/answer-kind.ts';
export { answerKind } from './retrieve/answer-kind.ts';
export { answeredAt, isOldAnswer } from './retrieve/answered-at.ts';
export { awaitsScripts } from './retrieve/awaits-scripts.ts';
export { charterBytesLimit, decodeCharter } from './retrieve/decode-charter.ts';
export type { DecodedCharter } from './retrieve/decode-charter.ts';
export { judgedBy } from './retrieve/judged-by.ts';
export { looksLikeLogin, looksRenderedLate } from './retrieve/page-signs.ts';
export { pageForOthers } from './retrieve/page-for-others.ts';
export { wasOpenedBefore } from './retrieve/was-opened-before.ts';
