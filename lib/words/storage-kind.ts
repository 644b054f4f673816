/**
 * Where a thing is kept on the terminal. Article 5(3) of Directive 2002/58/EC covers all of them, not cookies alone
 * (EDPB Guidelines 2/2023 v2.0), so charters mix them in one table.
 *
 * `pixel` and `sdk` are trackers that a charter may list but that keep nothing under a name of their own.
 */
export type StorageKind =
  | 'cookie'
  | 'local-storage'
  | 'session-storage'
  | 'indexed-db'
  | 'cache-storage'
  | 'service-worker'
  | 'pixel'
  | 'sdk';
