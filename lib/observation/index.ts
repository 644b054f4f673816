export type { AuditEvent, AuditEventKind, EventEvidence } from './audit-event.ts';
export type { ConsentChoice } from './consent-choice.ts';
export type {
  Coverage,
  CoverageEntry,
  CoverageNote,
  CoverageScopeId,
  CoverageState,
  NotLookedReason,
} from './coverage.ts';
export type { AuditEnvironment, Observation } from './observation.ts';
export type { CookieOrigin, CookieSetter, FirstSeen, ObservedCookie, Party, SameSite } from './observed-cookie.ts';
export type { StoredItem } from './other-storage.ts';
export type { Portal, PortalRecognition, PortalSignal } from './portal.ts';
