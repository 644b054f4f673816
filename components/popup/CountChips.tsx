import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { verdictLook } from '../shared/verdict-look.ts';
import styles from './CountChips.module.css';
import { type HeadlineCount, headlineOf } from './headline-counts.ts';

interface CountChipsProps {
  readonly report: AuditReport;
  readonly translator: Translator;
}

const chips = [
  { count: 'undeclared', verdict: 'undeclared', group: 'undeclared' },
  { count: 'missing', verdict: 'missing', group: 'missing' },
  { count: 'conditional', verdict: 'conditional', group: 'conditional' },
  { count: 'declared-observed', verdict: 'observed', group: 'declared' },
] as const satisfies readonly { readonly count: HeadlineCount; readonly verdict: string; readonly group: string }[];

interface ChipProps {
  readonly icon: IconName;
  readonly value: number | null;
  readonly label: string;
  /** Why there is no figure. */
  readonly why: string | null;
  /** The group of cookies that are counted. */
  readonly group: string;
}

function Chip({ icon, value, label, why, group }: ChipProps): JSX.Element {
  const words = (
    <>
      <Icon name={value === null ? 'hidden' : icon} />
      <span>
        <strong>{value ?? '—'}</strong> {label}
        {why !== null && <Spoken> ({why})</Spoken>}
      </span>
    </>
  );
  return value === null || value === 0 ? <div>{words}</div> : <a href={`#group-${group}`}>{words}</a>;
}

/** How many of each verdict, once: each leads to its cookies. A figure that could not be had is a dash, never a nought. */
export function CountChips({ report, translator: { t } }: CountChipsProps): JSX.Element {
  const { counts, unknown } = headlineOf(report);
  const why = unknown === null ? null : t(`count.unknown.${unknown}`);
  return (
    <ul className={styles['chips']} aria-label={t('cookies.counts')}>
      {chips.map(({ count, verdict, group }) => {
        const value = counts[count];
        const { icon, tone } = verdictLook(verdict);
        const label = t(`count.${count}`, { count: value ?? 0 });
        return (
          <li
            key={count}
            data-count={count}
            data-value={value ?? 'unknown'}
            data-tone={(value ?? 0) === 0 ? 'unknown' : tone}
          >
            <Chip icon={icon} value={value} label={label} why={value === null ? why : null} group={group} />
          </li>
        );
      })}
      {why !== null && chips.some(({ count }) => counts[count] === null) && <li aria-hidden="true">{why}</li>}
    </ul>
  );
}
