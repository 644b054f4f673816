/** What an auditor says of a finding. */
export type ReviewDecision = 'accepted' | 'contested' | 'set-aside';

/** The auditor's word on one finding; the finding itself is never changed. */
export interface FindingReview {
  /** Index in the report's `findings`. */
  readonly finding: number;
  /** Null where there is a comment alone. */
  readonly decision: ReviewDecision | null;
  /** Why it is contested or set aside; empty for an acceptance. */
  readonly reason: string;
  readonly comment: string;
  /** ISO 8601, UTC: when it was last changed. */
  readonly at: string;
}

/** The auditor's own part of a report, kept apart from what the tool found. Every text may be empty. */
export interface AuditorReview {
  readonly auditor: string;
  readonly organisation: string;
  readonly caseReference: string;
  /** A remark on the whole report. */
  readonly note: string;
  /** At most one for each finding, in the findings' order. */
  readonly findings: readonly FindingReview[];
}
