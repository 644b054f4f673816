import { type JSX, type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** What is inside is made only once it is asked for: for lists of hundreds. */
  readonly late?: boolean;
}

/** Native details, for what is shown on demand. */
export function Disclosure({ summary, children, open = false, late = false }: DisclosureProps): JSX.Element {
  const [asked, setAsked] = useState(!late);
  return (
    <details className={styles['disclosure']} open={open} onToggle={() => setAsked(true)}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{asked && children}</div>
    </details>
  );
}
