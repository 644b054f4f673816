import type { AuditEvent } from './audit-event.ts';
import type { ChoiceHistory } from './choice-history.ts';
import type { ConsentChoice } from './consent-choice.ts';
import type { Coverage } from './coverage.ts';
import type { ObservedCookie } from './observed-cookie.ts';
import type { SentRequests } from './sent-requests.ts';
import type { StoredItem } from './other-storage.ts';

/** Browser and mode in which the audit was made. */
export interface AuditEnvironment {
  readonly browser: string;
  readonly browserVersion: string;
  readonly platform: string;
  readonly userAgent: string;
  readonly privateWindow: boolean;
  /** Firefox container or store, Chromium store. */
  readonly store: string;
  /** IANA zone of the auditor's clock. */
  readonly timeZone: string;
}

/** Everything that was looked at, and what was not. */
export interface Observation {
  /** Page audited, without query and fragment. */
  readonly url: string;
  /** ISO 8601, UTC: when the audit of this portal began. */
  readonly startedAt: string;
  /** ISO 8601, UTC: when the jar was last listed. */
  readonly observedAt: string;
  readonly environment: AuditEnvironment;
  readonly cookies: readonly ObservedCookie[];
  readonly otherStorage: readonly StoredItem[];
  readonly consent: ConsentChoice;
  /** What was known of the choice during the audit; absent where only `consent` is known. */
  readonly choices?: ChoiceHistory;
  readonly events: readonly AuditEvent[];
  /** Hosts that the page's own resource timing shows it loaded from, its own host excepted. */
  readonly thirdPartyHosts: readonly string[];
  /** What the pages sent to other sites, by host and choice; absent where nobody noted it. */
  readonly sent?: readonly SentRequests[];
  /** Cookie names that the page itself sees: the control reading. Null where the page could not be asked. */
  readonly namesSeenByPage: readonly string[] | null;
  /** Cookies of the jar when the audit began; null where it was not listed. */
  readonly jarSizeAtStart: number | null;
  readonly coverage: Coverage;
}
