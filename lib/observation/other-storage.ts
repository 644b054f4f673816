/** A name under which the portal's origin keeps something other than a cookie. Names only, never contents. */
export interface StoredItem {
  readonly storage: 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage' | 'service-worker';
  readonly origin: string;
  readonly name: string;
}
