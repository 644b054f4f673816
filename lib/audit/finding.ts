import type { MessageRef } from './message-ref.ts';

export type Outcome = 'pass' | 'fail' | 'needs-review' | 'not-applicable';

/** `recommendation`: what an authority only recommends. */
export type Severity = 'high' | 'medium' | 'low' | 'recommendation';

/** A legal or technical source of a rule. */
export interface Reference {
  readonly title: string;
  readonly url: string | null;
  /** Date of the text, ISO 8601 (day); null where it bears none. */
  readonly date: string | null;
  /** `verified`: the text was read. `reported`: known through another source. */
  readonly certainty: 'verified' | 'reported';
}

/** What a finding rests on; indices and keys point into the same report. */
export type Evidence =
  | { readonly kind: 'observed'; readonly key: string }
  | { readonly kind: 'declared'; readonly index: number }
  | { readonly kind: 'row'; readonly table: number; readonly row: number }
  | { readonly kind: 'charter' }
  | { readonly kind: 'coverage'; readonly index: number }
  | { readonly kind: 'storage'; readonly name: string; readonly storage: string }
  /** Requests to a host, told in `observation.sent`. */
  | { readonly kind: 'sent'; readonly host: string };

/** ISO 19011: the result of evaluating evidence against a criterion. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly message: MessageRef;
  readonly evidence: readonly Evidence[];
  readonly reference: Reference;
}
