import type { DeclaredCategory } from '../../charter/index.ts';
import type { AuditEventKind } from '../../observation/index.ts';

/** What judging needs to know of a declared name, where the dictionary knows it. */
export interface KnownName {
  readonly category: DeclaredCategory | null;
  readonly event: AuditEventKind | null;
  /** Where its cookie lies on a site that uses it; null where both or unknown. */
  readonly party: 'first' | 'third' | null;
  readonly consentService: string | null;
}
