import type { JSX } from 'react';
import { overallTone, type AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { restOrder } from '../../lib/report/document/rest-order.ts';
import { CountTile } from '../shared/CountTile.tsx';
import { Icon } from '../shared/Icon.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { toneIcon, verdictLook } from '../shared/verdict-look.ts';
import type { Headline as HeadlineFigures, HeadlineCount } from './headline-counts.ts';
import styles from './Headline.module.css';

interface HeadlineProps {
  readonly report: AuditReport;
  readonly headline: HeadlineFigures;
  readonly translator: Translator;
}

const tiles = [
  { count: 'declared-observed', verdict: 'observed', group: 'declared' },
  { count: 'undeclared', verdict: 'undeclared', group: 'undeclared' },
  { count: 'missing', verdict: 'missing', group: 'missing' },
  { count: 'conditional', verdict: 'conditional', group: 'conditional' },
] as const satisfies readonly { readonly count: HeadlineCount; readonly verdict: string; readonly group: string }[];

function Totals({ report, headline, translator: { t } }: HeadlineProps): JSX.Element {
  const { observedTotal, declaredTotal } = report.summary;
  return (
    <p className={styles['totals']}>
      {headline.jarLooked ? t('count.observed-total', { count: observedTotal }) : t('count.observed-unknown')}
      {' · '}
      {report.charter.content === null
        ? t('count.declared-unknown')
        : t('count.declared-total', { count: declaredTotal })}
      {headline.partial && headline.jarLooked && <span> · {t('count.in-what-was-seen')}</span>}
    </p>
  );
}

/** One sentence that a mayor understands. */
export function Overall({ report, translator }: Omit<HeadlineProps, 'headline'>): JSX.Element {
  const tone = overallTone(report);
  const { overall } = report.summary;
  return (
    <p className={styles['overall']} data-tone={tone} data-overall={overall.id}>
      <Icon name={toneIcon[tone]} />
      <span>{saySafely(translator, overall)}</span>
    </p>
  );
}

/** Four figures, and what remains to be looked at. */
export function Figures({ report, headline, translator }: HeadlineProps): JSX.Element {
  const { t } = translator;
  const { counts, unknown, toLookAt } = headline;
  return (
    <section aria-label={t('count.title')} className={styles['headline']}>
      <ul className={styles['tiles']}>
        {tiles.map(({ count, verdict, group }) => (
          <CountTile
            key={count}
            count={count}
            value={counts[count]}
            label={t(`count.${count}`, { count: counts[count] ?? 0 })}
            unknown={unknown === null || counts[count] !== null ? null : t(`count.unknown.${unknown}`)}
            icon={verdictLook(verdict).icon}
            tone={verdictLook(verdict).tone}
            href={(counts[count] ?? 0) > 0 ? `#group-${group}` : null}
          />
        ))}
      </ul>
      <p className={styles['rest']} data-count="to-look-at" data-value={toLookAt}>
        <strong>{toLookAt}</strong> {t('count.to-look-at')}
        {toLookAt > 0 && (
          <span className={styles['parts']}>
            {restOrder
              .filter((part) => report.summary.toLookAt[part] > 0)
              .map((part) => t(`count.rest.${part}`, { count: report.summary.toLookAt[part] }))
              .join(' · ')}
          </span>
        )}
      </p>
      <Totals report={report} headline={headline} translator={translator} />
    </section>
  );
}
