import type { JSX, Ref } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { CoverageList } from '../shared/CoverageList.tsx';
import { consentWords, eventWords } from '../shared/coverage-words.ts';
import { formatMoment } from '../shared/format-moment.ts';
import styles from './CoveragePanel.module.css';
import { headlineOf } from './headline-counts.ts';

interface CoveragePanelProps {
  readonly report: AuditReport;
  readonly translator: Translator;
  /** What opens when the footer asks for it. */
  readonly panel: Ref<HTMLDetailsElement>;
}

/** In what circumstances: when, in which window, after which choice and events. */
function Circumstances({ report, translator }: Pick<CoveragePanelProps, 'report' | 'translator'>): JSX.Element {
  const { t, language } = translator;
  const { observation, environment } = report;
  const date = formatMoment(observation.observedAt, language, environment.timeZone);
  return (
    <dl className={styles['circumstances']}>
      <dt>{t('coverage.consent')}</dt>
      {consentWords(observation.consent, translator).map((words) => (
        <dd key={words}>{words}</dd>
      ))}
      <dt>{t('coverage.events')}</dt>
      {eventWords(observation.events, translator).map((words) => (
        <dd key={words}>{words}</dd>
      ))}
      {headlineOf(report).jarLooked && <dt>{t('popup.observed-at', { date })}</dt>}
      {environment.privateWindow && <dt>{t('popup.private-window')}</dt>}
    </dl>
  );
}

/** Every check with its outcome, and in what circumstances they were made. */
export function CoveragePanel({ report, translator, panel }: CoveragePanelProps): JSX.Element {
  const { t } = translator;
  const { coverage } = report;
  const reserves = coverage.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <details ref={panel} className={styles['coverage']}>
      <summary>
        <h2>{t('checks.title')}</h2>
        {reserves > 0 && <span>{t('coverage.reserves', { count: reserves })}</span>}
      </summary>
      {coverage.length === 0 && <p>{t('coverage.nothing')}</p>}
      <CoverageList coverage={coverage} translator={translator} />
      <Circumstances report={report} translator={translator} />
    </details>
  );
}
