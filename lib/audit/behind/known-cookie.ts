import { platformVendorId, vendorsOfHost } from '../../dictionary/index.ts';
import type { CookieCategory, DictionaryEntry } from '../../dictionary/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';

/** What the dictionary knew of a name when it was judged, kept in the report: another version may know other things. */
export interface KnownCookie {
  readonly provider: string;
  readonly category: CookieCategory;
  /** Our own entries speak both languages; the database English alone. */
  readonly purpose: { readonly fr: string | null; readonly en: string };
  readonly layer: DictionaryEntry['layer'];
}

/** Of an entry what a report keeps, as a field that is absent where nothing is known. */
export function knownField(entry: DictionaryEntry | null): { readonly known?: KnownCookie } {
  if (entry === null) return {};
  const { provider, category, purpose, layer } = entry;
  return { known: { provider, category, purpose, layer } };
}

/** Whether a cookie is somebody else's than the portal's. */
export const isForeign = ({ party, origin }: ObservedCookie): boolean => party === 'third' || origin === 'third-party';

/** An entry, where it speaks of this cookie: the platform's own names say nothing of a third party that uses them too. */
export function entryOfCookie(cookie: ObservedCookie, entry: DictionaryEntry | null): DictionaryEntry | null {
  const foreign = isForeign(cookie) && !vendorsOfHost(cookie.domain).some(({ id }) => id === platformVendorId);
  return foreign && entry?.vendor === platformVendorId ? null : entry;
}
