import { useState } from 'react';
import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { auditorFormOf } from './form-names.ts';
import styles from './ReviewForm.module.css';
import { emptyReview } from './review-changes.ts';
import type { ReviewDesk } from './use-review-desk.ts';

const fields = ['auditor', 'organisation', 'caseReference'] as const;

interface AuditorFormProps {
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly desk: ReviewDesk;
}

/** Who audits, for whom, under which reference: all optional, all in the report's file and nowhere else. */
export function AuditorForm({ report, translator, desk }: AuditorFormProps): JSX.Element {
  const { t } = translator;
  const { auditor, organisation, caseReference, note } = report.review ?? emptyReview;
  const [draft, setDraft] = useState({ auditor, organisation, caseReference, note });
  const write = (part: Partial<typeof draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    desk.begun.write(auditorFormOf(report), { word: null, change: (review) => ({ ...review, ...next }) });
    desk.settleSoon();
  };
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
              onChange={(event) => write({ [field]: event.currentTarget.value })}
              onBlur={desk.settle}
            />
          </label>
        ))}
        <label className={styles['wide']}>
          {t('report.auditor-field.note')}
          <textarea
            rows={3}
            value={draft.note}
            onChange={(event) => write({ note: event.currentTarget.value })}
            onBlur={desk.settle}
          />
        </label>
      </div>
    </details>
  );
}
