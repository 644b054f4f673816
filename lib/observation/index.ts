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
export type {
  CookieOrigin,
  CookieSetter,
  FirstSeen,
  LastSeen,
  ObservedCookie,
  Party,
  SameSite,
} from './observed-cookie.ts';
export type { StorageKindSeen, StoredItem } from './other-storage.ts';
export { storageKindsSeen } from './other-storage.ts';
export type { StoragePartTried, StorageTried } from './other-storage-coverage.ts';
export type { Obstacles } from './obstacles.ts';
export { isOfAnotherSite } from './obstacles.ts';
export type { Portal, PortalRecognition, PortalSignal } from './portal.ts';
export { scopeTarget } from './scope-target.ts';
export { buildCoverage } from './build-coverage.ts';
export type { LooksTried } from './build-coverage.ts';
export { namesWithheld } from './control-reading.ts';
export type { FrameWitness, HostSign } from './frame-witness.ts';
export { hostsWitness } from './hosts-witness.ts';
export type { HostsWitness } from './hosts-witness.ts';
export { hostsNotKept, keepsNothing } from './hosts-not-kept.ts';
export { cookieOrigin } from './cookie-origin.ts';
export { addEvents, detectEvents } from './detect-events.ts';
export type { ActionHint, PageState } from './detect-events.ts';
export type { UnreadableReason } from './unreadable-reason.ts';
export { noteSent, ofUnknownChoice } from './sent-requests.ts';
export type { SentLog, SentRequests } from './sent-requests.ts';
export { goneOf, rememberLooked } from './sightings.ts';
export type { Sightings, UnstampedCookie } from './sightings.ts';
export { rememberStored, stampStored } from './stored-sightings.ts';
export { parseConsentChoice } from './parse-consent-choice.ts';
export { recognisePortal, signalsOfUrl } from './recognise-portal.ts';
export { stripUrl } from './strip-url.ts';
export { choicesBetween, noteChoice } from './choice-history.ts';
export type { ChoiceHistory, ChoicePeriod } from './choice-history.ts';
export { askedServices, consentStage, serviceConsent } from './consent-stage.ts';
export type { ServiceConsent } from './consent-stage.ts';
export { defaultPath, setterOf, settingsOf, unsureOfChoice } from './header-set.ts';
export type { CookieAsKept, HeaderSet } from './header-set.ts';
export { lengthToDeclare } from './length-to-declare.ts';
export { lifetimeSeen, longestLifetime } from './lifetime-seen.ts';
export type { LifetimeSeen } from './lifetime-seen.ts';
