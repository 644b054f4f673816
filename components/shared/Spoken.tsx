import type { JSX, ReactNode } from 'react';
import styles from './Spoken.module.css';

/** Words for those who listen; the eye has a sign or a place for them. */
export function Spoken({ children }: { readonly children: ReactNode }): JSX.Element {
  return <span className={styles['spoken']}>{children}</span>;
}
