import type { AuditorReview, AuditReport, MessageRef } from '../../lib/audit/index.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type {
  ComparisonForm,
  ExportFormat,
  ExportOptions,
  PagePicture,
  PictureRefusal,
  ReportComparison,
} from '../../lib/report/index.ts';
import type { FileProblem } from '../../lib/report-file/index.ts';

/**
 * Whether this report lies in the history as it is on the page. Another tab may have kept other words, or have deleted the
 * audit: then nothing is written over or brought back but by a click.
 */
export type SavedState = 'saved' | 'not-saved' | 'saving' | 'failed' | 'changed-elsewhere' | 'deleted-elsewhere';

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

/** A report that lies open in this page while something else is shown. */
export interface OpenReport {
  readonly id: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
}

/** Why something could not be done. */
export type PageProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'disk-full' }
  /** What the browser grants the extension in memory. */
  | { readonly kind: 'memory-full' }
  /** Another tab holds the history in the form of an older version. */
  | { readonly kind: 'store-held' }
  /** The browser opens no history here: a private window, or one that is told never to remember. */
  | { readonly kind: 'store-refused' }
  /** A later version of Témoin made the history. */
  | { readonly kind: 'store-newer' }
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'deleted-elsewhere' }
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
  | {
      readonly state: 'problem';
      readonly problem: PageProblem;
      /** Whether a text lies there that can be saved as it is. */
      readonly hasRaw: boolean;
    }
  | {
      readonly state: 'report';
      /** The same as long as this report stays open in this page: forms and words belong to it. */
      readonly id: string;
      readonly report: AuditReport;
      readonly imported: boolean;
      readonly saved: SavedState;
      /** Whether something was written on this page that is not in the history. */
      readonly unkeptWords: boolean;
      /** Said in a live region: a file was made, something was copied. */
      readonly notice: MessageRef | null;
      readonly problem: PageProblem | null;
      /** Absent where none was asked for. */
      readonly picture?: PictureState | null;
    }
  | {
      readonly state: 'history';
      /** Null where the history could not be read: that is not an empty one. */
      readonly entries: readonly HistoryEntry[] | null;
      /** Ids of what lies in the history and can't be told. */
      readonly damaged: readonly string[];
      /** Reports to go back to: the one last shown, and each that is not kept as it is on the page. */
      readonly open: readonly OpenReport[];
      /** Days; null keeps everything. */
      readonly retentionDays: number | null;
      /** When the list was made, ISO 8601, UTC. */
      readonly asOf: string;
      /** The auditor's own, IANA name. */
      readonly timeZone: string;
      readonly problem: PageProblem | null;
    }
  | {
      readonly state: 'comparison';
      readonly comparison: ReportComparison;
      readonly timeZone: string;
      /** Said in a live region: a file was made. */
      readonly notice: MessageRef | null;
    };

/** What a person can do on the page. */
export interface ReportActions {
  readonly exportAs: (
    format: ExportFormat,
    options: Pick<ExportOptions, 'language' | 'maskIdentifiers' | 'separator'> & {
      /** Filed in the ZIP, where the auditor chose one. */
      readonly picture: File | null;
    },
  ) => void;
  /** @param id the report's in this page: what was written on one never goes into another. */
  readonly saveReview: (review: AuditorReview, id: string) => void;
  readonly saveToHistory: () => void;
  readonly openHistory: () => void;
  readonly openEntry: (id: string) => void;
  /** Saves a text that can't be read as a report, as it is. */
  readonly saveRaw: () => void;
  readonly deleteEntries: (ids: readonly string[]) => void;
  readonly compare: (before: string, after: string) => void;
  /** Saves the comparison on the screen. */
  readonly saveComparison: (form: ComparisonForm, language: Language) => void;
  readonly setRetention: (days: number | null) => void;
  readonly importFile: (file: Blob) => void;
  readonly copyCharter: (language: Language) => void;
  readonly saveCharter: (form: 'html' | 'markdown', language: Language) => void;
  readonly copyLetter: (language: Language) => void;
  readonly saveLetter: (form: 'docx' | 'text', language: Language) => void;
  readonly takePictureOut: () => void;
  readonly print: () => void;
}
