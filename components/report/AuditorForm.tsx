import { useState } from 'react';
import type { JSX } from 'react';
import type { AuditorReview } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './ReviewForm.module.css';
import { emptyReview } from './review-changes.ts';

const fields = ['auditor', 'organisation', 'caseReference'] as const;

interface AuditorFormProps {
  readonly review: AuditorReview | null;
  readonly translator: Translator;
  readonly onReview: (review: AuditorReview) => void;
}

/** Who audits, for whom, under which reference: all optional, all in the report's file and nowhere else. */
export function AuditorForm({ review, translator, onReview }: AuditorFormProps): JSX.Element {
  const { t } = translator;
  const [draft, setDraft] = useState(review ?? emptyReview);
  const save = (): void => onReview({ ...draft, findings: review?.findings ?? [] });
  return (
    <details className={styles['form']}>
      <summary>{t('report.auditor-fields')}</summary>
      <div className={styles['fields']}>
        {fields.map((field) => (
          <label key={field}>
            {t(`report.auditor-field.${field}`)}
            <input
              value={draft[field]}
              autoComplete="off"
              onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
              onBlur={save}
            />
          </label>
        ))}
        <label className={styles['wide']}>
          {t('report.auditor-field.note')}
          <textarea
            rows={3}
            value={draft.note}
            onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
            onBlur={save}
          />
        </label>
      </div>
    </details>
  );
}
