import { useState } from 'react';
import type { JSX } from 'react';
import type { AuditorReview, AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { auditorFormOf } from './form-names.ts';
import styles from './ReviewForm.module.css';
import { emptyReview } from './review-changes.ts';
import type { ReviewDesk } from './use-review-desk.ts';

const fields = ['auditor', 'organisation', 'caseReference'] as const;

type Draft = Partial<Pick<AuditorReview, (typeof fields)[number] | 'note'>>;

interface AuditorFormProps {
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly desk: ReviewDesk;
}

/** Who audits, for whom, under which reference: all optional, all in the report's file and nowhere else. */
export function AuditorForm({ report, translator, desk }: AuditorFormProps): JSX.Element {
  const { t } = translator;
  // Only what was typed here: a field that nobody touched stays what the report says.
  const [draft, setDraft] = useState<Draft>({});
  const shown = { ...(report.review ?? emptyReview), ...draft };
  const write = (part: Draft): void => {
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
              value={shown[field]}
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
            value={shown.note}
            onChange={(event) => write({ note: event.currentTarget.value })}
            onBlur={desk.settle}
          />
        </label>
      </div>
    </details>
  );
}
