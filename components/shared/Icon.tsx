import type { JSX } from 'react';
import styles from './Icon.module.css';

/** Strokes on a 16 × 16 grid. An icon never stands without its word. */
const strokes = {
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 4.5v4M8 11.2v.3M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
  box: 'M3 3h10v10H3z',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  absent:
    'M8 1.5a6.5 6.5 0 0 1 3.2.9M13.9 5.4a6.5 6.5 0 0 1 .3 4.6M12 13.1a6.5 6.5 0 0 1-4.4 1.4M4.2 13.3A6.5 6.5 0 0 1 1.6 9M2 5.4a6.5 6.5 0 0 1 2.9-3.1M5.5 8h5',
  clock: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.5V8l2.5 2',
  near: 'M2 6.5c2-2.6 4-2.6 6 0s4 2.6 6 0M2 11c2-2.6 4-2.6 6 0s4 2.6 6 0',
  hidden:
    'M2 2l12 12M6.3 4.1A7 7 0 0 1 8 3.9c4 0 6.5 4.1 6.5 4.1a12 12 0 0 1-1.9 2.3M4.2 5.2A12 12 0 0 0 1.5 8S4 12.1 8 12.1a6.6 6.6 0 0 0 3-.7M6.6 6.7a1.9 1.9 0 0 0 2.6 2.7',
  eye: 'M1.5 8S4 3.9 8 3.9 14.5 8 14.5 8 12 12.1 8 12.1 1.5 8 1.5 8ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  question: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM6 6.3a2 2 0 1 1 2.8 1.9c-.5.2-.8.6-.8 1.1M8 11.5v.2',
  document: 'M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13M6 8h5M6 11h5',
  shared: 'M8 1.5v4M3.5 10.5v-2h9v2M8 5.5v3M5 14.5H2v-4h3zM14 14.5h-3v-4h3z',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9.5v4H2.5V4h4',
  more: 'M4 6.5 8 10.5l4-4',
  key: 'M10.5 2a3.5 3.5 0 1 1-2.6 5.9L2.5 13.3h2.2v-1.6h1.6V10M11.3 4.7v.1',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
