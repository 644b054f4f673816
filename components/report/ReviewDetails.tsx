import { useState } from 'react';
import type { JSX } from 'react';
import type { Language } from '../../lib/i18n/index.ts';
import styles from './ReviewForm.module.css';
import type { ReviewDesk } from './use-review-desk.ts';

interface ReviewDetailsProps {
  /** The form's name on the desk. */
  readonly form: string;
  readonly label: string;
  /** The interface's language: the report around it may be in another. */
  readonly language: Language;
  readonly desk: ReviewDesk;
  /** Makes the fields. */
  readonly renderFields: () => JSX.Element;
}

/**
 * A form for the auditor's word that opens. What was begun and could not be kept is shown again where it was left. A
 * thousand closed forms would cost more than the report itself: fields are made when somebody opens them.
 */
export function ReviewDetails({ form, label, language, desk, renderFields }: ReviewDetailsProps): JSX.Element {
  const [begun] = useState(() => desk.begun.of(form) !== null);
  const [wanted, setWanted] = useState(begun);
  return (
    <details className={styles['form']} open={begun} lang={language}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a summary is a button, and its key sends a click */}
      <summary onClick={() => setWanted(true)}>{label}</summary>
      {wanted && renderFields()}
    </details>
  );
}
