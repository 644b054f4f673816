import type { AuditReport, FindingReview } from '../../audit/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { NumberedFinding } from '../wording/findings-of.ts';
import { ruleWords } from '../wording/rule-words.ts';
import { cellText } from '../text/spreadsheet-text.ts';
import type { Cells } from './csv-columns.ts';

/** The auditor's words on findings, by the finding's index. */
export type Reviews = ReadonlyMap<number, FindingReview>;

export const reviewsOf = ({ review }: AuditReport): Reviews =>
  new Map(review?.findings.map((each) => [each.finding, each]));

/** The auditor's word on the findings of one line, apart from what the tool found: each after the finding's name. */
export function reviewCells(findings: readonly NumberedFinding[], reviews: Reviews, translator: Translator): Cells {
  const { t } = translator;
  const spoken = findings.flatMap(({ index, finding }) => {
    const review = reviews.get(index);
    return review === undefined ? [] : [{ of: ruleWords(finding.rule, translator), review }];
  });
  const lines = (words: (review: FindingReview) => string): string =>
    spoken
      .filter(({ review }) => words(review) !== '')
      .map(({ of, review }) => `${of}${t('report.colon')} ${cellText(words(review), translator)}`)
      .join('\n');
  return {
    review: lines(({ decision }) => (decision === null ? '' : t(`report.decision.${decision}`))),
    'review-reason': lines(({ reason }) => reason),
    'review-comment': lines(({ comment }) => comment),
  };
}

/** What the auditor says of the whole: a line for each field that was filled. */
export function auditorRows({ review }: AuditReport, { t }: Translator): readonly Cells[] {
  if (review === null) return [];
  const fields = [
    [t('report.fact.auditor'), review.auditor],
    [t('report.fact.organisation'), review.organisation],
    [t('report.fact.case'), review.caseReference],
    [t('report.fact.note'), review.note],
  ] as const;
  return fields
    .filter(([, text]) => text.trim() !== '')
    .map(([reason, text]) => ({ element: t('report.element.auditor'), reason, 'review-comment': text }));
}
