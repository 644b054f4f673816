import { useId, useState } from 'react';
import type { JSX } from 'react';
import type { AuditorReview, AuditReport, FindingReview, ReviewDecision } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './ReviewForm.module.css';
import { emptyReview, withFindingReview } from './review-changes.ts';

const decisions: readonly ReviewDecision[] = ['accepted', 'contested', 'set-aside'];

interface FindingReviewFormProps {
  readonly finding: number;
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly onReview: (review: AuditorReview) => void;
}

/** The auditor's word on one finding: a decision, its reason, a comment. What the tool found stays above, unchanged. */
export function FindingReviewForm(props: FindingReviewFormProps): JSX.Element {
  // A thousand closed forms would cost more than the report itself: fields are made when somebody opens them.
  const [wanted, setWanted] = useState(false);
  return (
    <details className={styles['form']}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a summary is a button, and its key sends a click */}
      <summary onClick={() => setWanted(true)}>{props.translator.t('report.review.say')}</summary>
      {wanted && <ReviewFields {...props} />}
    </details>
  );
}

function ReviewFields({ finding, report, translator, onReview }: FindingReviewFormProps): JSX.Element {
  const { t } = translator;
  const review = report.review ?? emptyReview;
  const said = review.findings.find((each) => each.finding === finding);
  const [draft, setDraft] = useState({
    decision: said?.decision ?? null,
    reason: said?.reason ?? '',
    comment: said?.comment ?? '',
  });
  const [missing, setMissing] = useState(false);
  const reasonId = useId();
  const save = (change: Partial<typeof draft>): void => {
    const next = { ...draft, ...change };
    setDraft(next);
    const needsReason = (next.decision === 'contested' || next.decision === 'set-aside') && next.reason.trim() === '';
    setMissing(needsReason);
    if (!needsReason) onReview(withFindingReview(review, word(finding, next)));
  };
  return (
    <>
      <fieldset>
        <legend>{t('report.review.decision')}</legend>
        {decisions.map((decision) => (
          <label key={decision}>
            <input
              type="radio"
              name={`decision-${finding}`}
              checked={draft.decision === decision}
              onChange={() => save({ decision })}
            />
            {t(`report.review.choice.${decision}`)}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`decision-${finding}`}
            checked={draft.decision === null}
            onChange={() => save({ decision: null })}
          />
          {t('report.review.choice.none')}
        </label>
      </fieldset>
      <label htmlFor={reasonId}>{t('report.review.reason-label')}</label>
      <input
        id={reasonId}
        value={draft.reason}
        aria-invalid={missing}
        aria-describedby={`${reasonId}-hint`}
        onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        onBlur={() => save({})}
      />
      <p id={`${reasonId}-hint`} className={styles['hint']} role={missing ? 'alert' : undefined}>
        {t(missing ? 'report.review.reason-missing' : 'report.review.reason-hint')}
      </p>
      <label>
        {t('report.review.comment-label')}
        <textarea
          rows={2}
          value={draft.comment}
          onChange={(event) => setDraft({ ...draft, comment: event.currentTarget.value })}
          onBlur={() => save({})}
        />
      </label>
    </>
  );
}

function word(finding: number, draft: Pick<FindingReview, 'decision' | 'reason' | 'comment'>): FindingReview {
  return { finding, ...draft, at: new Date().toISOString() };
}
