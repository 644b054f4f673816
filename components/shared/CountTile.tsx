import type { JSX } from 'react';
import styles from './CountTile.module.css';
import { Icon, type IconName } from './Icon.tsx';
import type { Tone } from './verdict-look.ts';

interface CountTileProps {
  /** `undeclared`, `missing`, ...: the tile's name for tests and styles. */
  readonly count: string;
  /** Null: could not look. It is shown as a dash, never as zero. */
  readonly value: number | null;
  readonly label: string;
  /** Why there is no figure. */
  readonly unknown: string | null;
  readonly icon: IconName;
  readonly tone: Tone;
  /** Where the cookies counted are listed. */
  readonly href: string | null;
}

function Figure({ value, label, unknown, icon }: CountTileProps): JSX.Element {
  return (
    <>
      <span className={styles['figure']}>
        <Icon name={value === null ? 'hidden' : icon} />
        <span>{value ?? '—'}</span>
      </span>
      <span className={styles['label']}>{label}</span>
      {unknown !== null && <span className={styles['unknown']}>{unknown}</span>}
    </>
  );
}

/** One figure of the headline, with its word and its sign. */
export function CountTile(props: CountTileProps): JSX.Element {
  const { count, value, tone, href } = props;
  const toneShown = value === null || value === 0 ? 'unknown' : tone;
  return (
    <li data-count={count} data-value={value ?? 'unknown'} data-tone={toneShown} className={styles['item']}>
      {href === null ? (
        <div className={styles['tile']}>
          <Figure {...props} />
        </div>
      ) : (
        <a className={styles['tile']} href={href}>
          <Figure {...props} />
        </a>
      )}
    </li>
  );
}
