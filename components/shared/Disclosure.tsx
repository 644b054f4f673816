import type { JSX, ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Native details, for what is shown on demand. */
export function Disclosure({ summary, children, open = false }: DisclosureProps): JSX.Element {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
