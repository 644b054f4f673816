import type { AuditReport } from '../../../audit/index.ts';
import type { Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** The auditor's word on a finding: what was decided, why, and what was remarked. */
export function reviewLines(index: number, { t, report }: Writer): readonly Line[] {
  const review = reviewOf(report, index);
  if (review === null) return [];
  const texts = [
    review.decision === null ? '' : t(`report.decision.${review.decision}`),
    review.reason === '' ? '' : t('report.review.reason', { reason: review.reason }),
    review.comment === '' ? '' : t('report.review.comment', { comment: review.comment }),
  ];
  return texts.filter((text) => text !== '').map((text): Line => [text]);
}

const reviewOf = (
  { review }: AuditReport,
  index: number,
): NonNullable<AuditReport['review']>['findings'][number] | null =>
  review?.findings.find(({ finding }) => finding === index) ?? null;
