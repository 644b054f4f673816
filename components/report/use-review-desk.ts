import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AuditorReview, AuditReport } from '../../lib/audit/index.ts';
import type { BegunWords } from './begun-words.ts';
import { emptyReview } from './review-changes.ts';
import type { ReviewChange } from './review-changes.ts';

/** A rest in typing after which what was written is kept, in milliseconds. */
const restInTyping = 800;

/** Where the forms of a report put what an auditor writes. */
export interface ReviewDesk {
  readonly begun: BegunWords;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Changes the review at once. */
  readonly change: (make: ReviewChange) => void;
  /** Keeps all that was written and can be kept. */
  readonly settle: () => void;
  /** The same after a rest in typing. */
  readonly settleSoon: () => void;
}

/**
 * A desk for one open report. What is typed is kept when a field is left, after a rest in typing, and before the page is
 * printed, hidden or closed.
 */
export function useReviewDesk(
  report: AuditReport,
  saveReview: (review: AuditorReview) => void,
  begun: BegunWords,
): ReviewDesk {
  const [desk] = useState(() => makeDesk(begun));
  useLayoutEffect(() => desk.attend(report.review, saveReview), [desk, report.review, saveReview]);
  useEffect(() => {
    const settleAtOnce = (): void => flushSync(desk.settle);
    addEventListener('beforeprint', settleAtOnce);
    addEventListener('beforeunload', desk.settle);
    addEventListener('pagehide', desk.settle);
    document.addEventListener('visibilitychange', desk.settle);
    return () => {
      removeEventListener('beforeprint', settleAtOnce);
      removeEventListener('beforeunload', desk.settle);
      removeEventListener('pagehide', desk.settle);
      document.removeEventListener('visibilitychange', desk.settle);
      begun.dropKept();
    };
  }, [desk, begun]);
  return desk;
}

const toNobody = (): void => undefined;

function makeDesk(begun: BegunWords): ReviewDesk & {
  /** From now on changes are made to this review, and go there. */
  readonly attend: (review: AuditorReview | null, save: (review: AuditorReview) => void) => void;
} {
  let latest: AuditorReview | null = null;
  let save: (review: AuditorReview) => void = toNobody;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const change = (make: ReviewChange): void => {
    latest = make(latest ?? emptyReview);
    save(latest);
  };
  const settle = (): void => {
    clearTimeout(rest);
    const changes = begun.take();
    if (changes.length > 0) change((review) => changes.reduce((changed, make) => make(changed), review));
  };
  const settleSoon = (): void => {
    clearTimeout(rest);
    rest = setTimeout(settle, restInTyping);
  };
  const attend = (review: AuditorReview | null, given: typeof save): void => {
    latest = review;
    save = given;
  };
  return { begun, now: () => new Date().toISOString(), change, settle, settleSoon, attend };
}
