import type { Charter, CharterContent, DeclaredCookie } from '../charter/index.ts';
import type { CharterRetrieval, CharterStatus } from '../charter-address/index.ts';
import type {
  AuditEnvironment,
  AuditEvent,
  ChoiceHistory,
  ConsentChoice,
  Coverage,
  ObservedCookie,
  Portal,
  SentRequests,
  StoredItem,
} from '../observation/index.ts';
import type { KnownCookie } from './behind/known-cookie.ts';
import type { AuditorReview } from './auditor-review.ts';
import type { Finding } from './finding.ts';
import type { MessageRef } from './message-ref.ts';

/** Verdict of an observed cookie. `undeclared` means "not declared in the charter", nothing more. */
export type ObservedVerdict = 'declared' | 'probably-declared' | 'undeclared' | 'no-charter';

/** Verdict of a declared cookie. */
export type DeclaredVerdict = 'observed' | 'conditional' | 'missing' | 'not-looked' | 'unverifiable';

/** A pairing that counts: name and party agree. */
export interface Match {
  readonly kind: 'exact' | 'pattern' | 'family';
  /** Index in `declared`. */
  readonly declared: number;
}

export interface JudgedCookie {
  readonly cookie: ObservedCookie;
  readonly verdict: ObservedVerdict;
  readonly match: Match | null;
  /** Index in `declared` of the near miss, for `probably-declared`. */
  readonly near: number | null;
  /** A vendor cookie of the shared parent domain, not seen being set here: counted apart, never in the headline. */
  readonly sharedDomain: boolean;
  readonly reason: MessageRef;
  /** Absent where the dictionary knew nothing of it, and in reports made before it was kept. */
  readonly known?: KnownCookie;
}

export interface JudgedStorage {
  readonly item: StoredItem;
  readonly verdict: ObservedVerdict;
  readonly match: Match | null;
  readonly near: number | null;
  readonly reason: MessageRef;
  readonly known?: KnownCookie;
}

export interface JudgedDeclaration {
  readonly declared: DeclaredCookie;
  readonly verdict: DeclaredVerdict;
  /** Keys of the observed cookies (or `local-storage:name` and the like for stored items) that it covers. */
  readonly observed: readonly string[];
  /** The event that would bring it, for `conditional`, and for `missing` where it happened. */
  readonly awaits: AuditEvent['kind'] | null;
  readonly reason: MessageRef;
  readonly known?: KnownCookie;
}

/** Counts for the headline. Everything that is not in the first four is "to be looked at". */
export interface AuditSummary {
  readonly declaredObserved: number;
  readonly undeclared: number;
  readonly missing: number;
  readonly conditional: number;
  readonly toLookAt: {
    readonly probablyDeclared: number;
    readonly notLooked: number;
    readonly unverifiable: number;
    readonly sharedDomain: number;
    readonly unnamedRows: number;
    readonly unreadRows: number;
    readonly scopesNotLooked: number;
  };
  readonly observedTotal: number;
  readonly declaredTotal: number;
  /** One sentence that a mayor understands. */
  readonly overall: MessageRef;
}

/** The charter's part of a report: how it was had, and what it says. `charter` is null where nothing could be read. */
export interface CharterEvidence {
  readonly retrieval: CharterRetrieval;
  readonly content: Charter | null;
  /** The same charter in other languages, where its portal offers them; absent where nobody looked for any. */
  readonly otherLanguages?: readonly CharterVersion[];
}

/** The charter in another language: what of it is compared, and what lets another person check that it is the same. */
export interface CharterVersion {
  readonly url: string;
  /** BCP 47 primary language subtag. */
  readonly language: string;
  /** Anything but `read` means that it was not looked at. */
  readonly status: CharterStatus;
  readonly httpStatus: number | null;
  /** ISO 8601, UTC; null where nothing was read. */
  readonly readAt: string | null;
  readonly sha256Bytes: string | null;
  readonly sha256Text: string | null;
  /** Null where nothing was read. */
  readonly content: CharterContent | null;
  readonly declared: readonly Pick<DeclaredCookie, 'name' | 'duration'>[];
  /** All that it says was understood: no row is left over, and nothing was cut. */
  readonly whole: boolean;
}

/** The one object from which every view and every export is derived. Plain JSON. */
export interface AuditReport {
  /** 1: the first released format. */
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'Témoin'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly environment: AuditEnvironment;
  readonly portal: Portal;
  readonly charter: CharterEvidence;
  readonly observation: {
    readonly startedAt: string;
    readonly observedAt: string;
    readonly consent: ConsentChoice;
    /** What was known of the choice during the audit; absent where only the last look’s is. */
    readonly choices?: ChoiceHistory;
    readonly events: readonly AuditEvent[];
    readonly thirdPartyHosts: readonly string[];
    /** What the pages sent to other sites, by host and choice; absent where nobody noted it. */
    readonly sent?: readonly SentRequests[];
    readonly namesSeenByPage: readonly string[] | null;
    readonly jarSizeAtStart: number | null;
  };
  readonly coverage: Coverage;
  readonly observed: readonly JudgedCookie[];
  readonly otherStorage: readonly JudgedStorage[];
  readonly declared: readonly JudgedDeclaration[];
  readonly findings: readonly Finding[];
  readonly summary: AuditSummary;
  /** Null until an auditor says something. The audit itself never fills it. */
  readonly review: AuditorReview | null;
}
