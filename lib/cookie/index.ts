export type { NameMatch } from './name-match.ts';
export type { StorageKind } from './storage-kind.ts';
