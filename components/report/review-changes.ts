import type { AuditorReview, FindingReview } from '../../lib/audit/index.ts';

/** A review in which nothing was said yet. */
export const emptyReview: AuditorReview = {
  auditor: '',
  organisation: '',
  caseReference: '',
  note: '',
  findings: [],
};

/** The review with the auditor's word on one finding put in, or taken out where nothing is left of it. */
export function withFindingReview(review: AuditorReview, word: FindingReview): AuditorReview {
  const others = review.findings.filter(({ finding }) => finding !== word.finding);
  const empty = word.decision === null && word.reason.trim() === '' && word.comment.trim() === '';
  const findings = empty ? others : [...others, word].toSorted((a, b) => a.finding - b.finding);
  return { ...review, findings };
}
