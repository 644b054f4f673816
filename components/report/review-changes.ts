import type { AuditorReview, AuditReport, FindingReview } from '../../lib/audit/index.ts';

/** What an auditor says of a finding, or of several. */
export type Word = Pick<FindingReview, 'decision' | 'reason' | 'comment'>;

/** A change to the review as it stands when the change is made: two forms never write over each other. */
export type ReviewChange = (review: AuditorReview) => AuditorReview;

/** A review in which nothing was said yet. */
export const emptyReview: AuditorReview = {
  auditor: '',
  organisation: '',
  caseReference: '',
  note: '',
  findings: [],
};

export const noWord: Word = { decision: null, reason: '', comment: '' };

export const saysNothing = ({ decision, reason, comment }: Word): boolean =>
  decision === null && reason.trim() === '' && comment.trim() === '';

/** To contest a finding or set it aside needs a reason: without it the word is not kept. */
export const lacksReason = ({ decision, reason }: Word): boolean =>
  (decision === 'contested' || decision === 'set-aside') && reason.trim() === '';

/** The word on one finding; one that says nothing where there is none. */
export function wordOn({ review }: Pick<AuditReport, 'review'>, finding: number): Word {
  return review?.findings.find((each) => each.finding === finding) ?? noWord;
}

/** Puts the auditor's word on one finding in, or takes it out where nothing is left of it. */
export function givesWord(finding: number, { decision, reason, comment }: Word, at: string): ReviewChange {
  return (review) => {
    const others = review.findings.filter((each) => each.finding !== finding);
    const said = { finding, decision, reason, comment, at };
    const findings = saysNothing(said) ? others : [...others, said].toSorted((a, b) => a.finding - b.finding);
    return { ...review, findings };
  };
}

/** Gives the same word to each of these findings that has none of its own. */
export function givesWordToThoseWithout(findings: readonly number[], word: Word, at: string): ReviewChange {
  return (review) => {
    const spoken = new Set(review.findings.map(({ finding }) => finding));
    return findings
      .filter((finding) => !spoken.has(finding))
      .reduce((changed, finding) => givesWord(finding, word, at)(changed), review);
  };
}
