import { useId } from 'react';
import type { JSX } from 'react';
import type { ReviewDecision } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './ReviewForm.module.css';
import { lacksReason } from './review-changes.ts';
import type { Word } from './review-changes.ts';

const decisions: readonly (ReviewDecision | null)[] = ['accepted', 'contested', 'set-aside', null];

interface WordFieldsProps {
  readonly word: Word;
  readonly translator: Translator;
  /** A decision was made: a whole step. */
  readonly onDecision: (word: Word) => void;
  /** A letter was typed. */
  readonly onText: (word: Word) => void;
  /** A field was left. */
  readonly onLeave?: () => void;
}

/** A decision, its reason, a comment. */
export function WordFields({ word, translator, onDecision, onText, onLeave }: WordFieldsProps): JSX.Element {
  const { t } = translator;
  const id = useId();
  const missing = lacksReason(word);
  return (
    <>
      <fieldset>
        <legend>{t('report.review.decision')}</legend>
        {decisions.map((decision) => (
          <label key={decision ?? 'none'}>
            <input
              type="radio"
              name={`decision-${id}`}
              checked={word.decision === decision}
              onChange={() => onDecision({ ...word, decision })}
            />
            {t(`report.review.choice.${decision ?? 'none'}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id}>{t('report.review.reason-label')}</label>
      <input
        id={id}
        value={word.reason}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText({ ...word, reason: event.currentTarget.value })}
        onBlur={onLeave}
      />
      <p id={`${id}-hint`} className={styles['hint']} role={missing ? 'alert' : undefined}>
        {t(missing ? 'report.review.reason-missing' : 'report.review.reason-hint')}
      </p>
      <label>
        {t('report.review.comment-label')}
        <textarea
          rows={2}
          value={word.comment}
          onChange={(event) => onText({ ...word, comment: event.currentTarget.value })}
          onBlur={onLeave}
        />
      </label>
    </>
  );
}
