import type { AuditorReview, AuditReport, MessageRef } from '../../lib/audit/index.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type {
  ExportFormat,
  ExportOptions,
  FileProblem,
  PagePicture,
  PictureRefusal,
  ReportComparison,
} from '../../lib/report/index.ts';

/** Whether this report lies in the history. */
export type SavedState = 'saved' | 'not-saved' | 'saving' | 'failed';

/** One line of the history: enough to choose by, without opening the report. */
export interface HistoryEntry {
  readonly id: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  /** Null where the audit could not tell. */
  readonly undeclared: number | null;
  readonly missing: number | null;
  readonly imported: boolean;
}

/** Why something could not be done; nothing is lost by any of them. */
export type PageProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'store-broken'; readonly detail: string }
  /** Something failed that nobody foresaw, in the browser's own words. */
  | { readonly kind: 'not-done'; readonly detail: string }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** The picture that was asked for in the popup, on its way into the evidence file. */
export type PictureState =
  | { readonly kind: 'taken'; readonly picture: PagePicture; readonly kept: 'yes' | 'no' | 'failed' }
  | { readonly kind: 'refused'; readonly reason: PictureRefusal }
  | { readonly kind: 'taken-out' };

export type ReportView =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: PageProblem }
  | {
      readonly state: 'report';
      readonly report: AuditReport;
      readonly imported: boolean;
      readonly saved: SavedState;
      /** Said in a live region: a file was made, something was copied. */
      readonly notice: MessageRef | null;
      readonly problem: PageProblem | null;
      /** Absent where none was asked for. */
      readonly picture?: PictureState | null;
    }
  | {
      readonly state: 'history';
      readonly entries: readonly HistoryEntry[];
      /** Days; null keeps everything. */
      readonly retentionDays: number | null;
      /** When the list was made, ISO 8601, UTC. */
      readonly asOf: string;
      /** The auditor's own, IANA name. */
      readonly timeZone: string;
      readonly problem: PageProblem | null;
    }
  | { readonly state: 'comparison'; readonly comparison: ReportComparison; readonly timeZone: string };

/** What a person can do on the page. */
export interface ReportActions {
  readonly exportAs: (
    format: ExportFormat,
    options: Pick<ExportOptions, 'language' | 'maskIdentifiers' | 'separator'> & {
      /** Filed in the ZIP, where the auditor chose one. */
      readonly picture: File | null;
    },
  ) => void;
  readonly saveReview: (review: AuditorReview) => void;
  readonly saveToHistory: () => void;
  readonly openHistory: () => void;
  readonly openEntry: (id: string) => void;
  readonly deleteEntries: (ids: readonly string[]) => void;
  readonly compare: (before: string, after: string) => void;
  readonly setRetention: (days: number | null) => void;
  readonly importFile: (file: Blob) => void;
  readonly copyCharter: (language: Language) => void;
  readonly saveCharter: (form: 'html' | 'markdown', language: Language) => void;
  readonly copyLetter: (language: Language) => void;
  readonly saveLetter: (language: Language) => void;
  readonly takePictureOut: () => void;
  readonly print: () => void;
}
