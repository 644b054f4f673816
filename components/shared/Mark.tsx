import type { JSX } from 'react';
import styles from './Mark.module.css';

/** The product's mark: an eye whose iris is a cookie. The same drawing as public/icon/mark.svg. */
export function Mark(): JSX.Element {
  return (
    <svg className={styles['mark']} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className={styles['eye']}
        d="M1.5 16C5 9.4 10.2 6 16 6s11 3.4 14.5 10C27 22.6 21.8 26 16 26S5 22.6 1.5 16Z"
      />
      <path className={styles['cookie']} d="M16 8.5a7.5 7.5 0 1 0 7.5 7.5 3 3 0 0 1-3.4-3.2A3.2 3.2 0 0 1 16.6 8.5Z" />
      <path className={styles['chips']} d="M13 13.2h.01M12.6 18.2h.01M16.6 16.2h.01M18 20.2h.01" />
    </svg>
  );
}
