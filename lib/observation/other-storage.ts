import type { FirstSeen } from './observed-cookie.ts';

/** Where an origin keeps things other than cookies. */
export const storageKindsSeen = [
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-worker',
] as const;

export type StorageKindSeen = (typeof storageKindsSeen)[number];

/** A name under which the portal's origin keeps something other than a cookie. Names only, never contents. */
export interface StoredItem {
  readonly storage: StorageKindSeen;
  readonly origin: string;
  readonly name: string;
  /** When this audit first saw it; absent where nobody remembers, as in reports made before it was kept. */
  readonly firstSeen?: FirstSeen;
  /** Of a database only: the names of its object stores; null where it could not be opened. */
  readonly stores?: readonly string[] | null;
}
