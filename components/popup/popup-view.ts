import type { AuditReport, MessageRef } from '../../lib/audit/index.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { Portal, UnreadableReason } from '../../lib/observation/index.ts';
import type { ExportFormat, PictureRefusal } from '../../lib/report/index.ts';

/** What the popup shows. One state at a time; a partial audit is a report with `permission` set. */
export type PopupView =
  | { readonly state: 'looking'; readonly host: string | null }
  /** The person stopped the audit before anything was known. */
  | { readonly state: 'stopped'; readonly host: string | null }
  /** Nothing of the page could be looked at. */
  | { readonly state: 'unreadable-page'; readonly url: string | null; readonly reason: UnreadableReason }
  /** No sign of an Opendatasoft portal: the audit is offered all the same. */
  | { readonly state: 'not-a-portal'; readonly portal: Portal }
  /** The tab went to another portal in the midst of the audit: nothing of either is shown. `to`: null where the browser hides it. */
  | { readonly state: 'moved'; readonly from: string; readonly to: string | null }
  | { readonly state: 'failure'; readonly cause: FailureCause; readonly detail: string }
  | {
      readonly state: 'report';
      readonly report: AuditReport;
      readonly permission: PermissionNeed | null;
      /** What is missing for everything to be examined; absent or null where nothing is. */
      readonly everything?: EverythingNeed | null;
      readonly notices: readonly MessageRef[];
      readonly busy: 'no' | 'charter' | 'export' | 'jar';
      /** Why the last evidence file lacks the picture that was asked for; absent or null where it does not. */
      readonly pictureRefused?: PictureRefusal | null;
    };

/** `memory-full`: what the browser grants the extension in memory; `disk-full`: on the disk. `no-answer`: of the extension's own background. */
export type FailureCause = 'memory-full' | 'disk-full' | 'no-answer' | 'unexpected';

/** What a click would ask the browser for: computed before the button is shown, so that the click asks at once. */
export interface PermissionNeed {
  /** Match patterns, as `permissions.request` takes them. */
  readonly origins: readonly string[];
  /** The same hosts, for people. */
  readonly hosts: readonly string[];
  /** `parents`: the portal's own host may be read, its parent domains may not. */
  readonly purpose: 'jar' | 'parents';
  /** The user was asked and said no. */
  readonly refused: boolean;
}

/** All that the browser is asked for so that nothing is left out; no host where loading the page again is enough. */
export type EverythingNeed = Pick<PermissionNeed, 'origins' | 'hosts'>;

export interface ExportOptions {
  /** A picture of the page is taken for the evidence file. */
  readonly picture: boolean;
  /** French spreadsheets expect a semicolon. */
  readonly separator: ',' | ';';
}

/** What a person can do from the popup. Each is called as the first statement of the click's handler. */
export interface PopupActions {
  readonly requestPermission: (need: PermissionNeed) => void;
  /** Asks for all that is missing at once, loads the page again, and audits it anew. */
  readonly examineEverything: (need: EverythingNeed) => void;
  readonly auditAnyway: () => void;
  readonly retry: () => void;
  /** Waits no longer: what is known is shown, and what comes later is not mixed in. */
  readonly cancel: () => void;
  /** Audits what the tab shows now, whatever was audited before. */
  readonly auditWhatIsThere: () => void;
  readonly useCharterAddress: (url: string) => void;
  readonly usePastedText: (text: string) => void;
  readonly useThisPage: () => void;
  readonly openCharter: (url: string) => void;
  readonly exportAs: (format: ExportFormat, options: ExportOptions) => void;
  /** @param picture whether a picture of the page goes with it. */
  readonly openReport: (picture: boolean) => void;
  readonly openHistory: () => void;
  readonly chooseLanguage: (language: Language) => void;
}
