import { type JSX, useState } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import type { PictureRefusal } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { CoverageList } from '../shared/CoverageList.tsx';
import { consentWords, eventWords } from '../shared/coverage-words.ts';
import { formatMoment } from '../shared/format-moment.ts';
import { Icon } from '../shared/Icon.tsx';
import { ExportBar } from './ExportBar.tsx';
import { headlineOf } from './headline-counts.ts';
import type { PopupActions, PopupView } from './popup-view.ts';
import { isCharterAwaited } from './charter-awaited.ts';
import { PictureOption } from './PictureOption.tsx';
import styles from './PopupFooter.module.css';

interface PopupFooterProps {
  readonly report: AuditReport;
  readonly busy: Extract<PopupView, { readonly state: 'report' }>['busy'];
  readonly pictureRefused: PictureRefusal | null;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

type CoverageProps = Pick<PopupFooterProps, 'report' | 'actions' | 'translator'>;

/** In what circumstances: when, in which window, after which choice and events. */
function Circumstances({ report, translator }: CoverageProps): JSX.Element {
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

function wantsReload({ coverage }: AuditReport): boolean {
  return coverage.some(
    ({ outcome, notes }) =>
      notes.includes('page-loaded-before') ||
      notes.includes('opened-before') ||
      (outcome.state === 'not-looked' && outcome.reason === 'page-loaded-before'),
  );
}

/** Who sets cookies can be watched, nobody asked for it yet, and there is a jar to hold it against. */
function canWatchSetters(report: AuditReport): boolean {
  const asked = report.coverage.every(
    ({ scope, outcome }) => scope.kind !== 'setters' || outcome.state === 'looked' || outcome.reason !== 'not-asked',
  );
  return !asked && headlineOf(report).jarLooked;
}

/** One line that is always there, and the whole list on demand. */
function CoverageLine({ report, actions, translator }: CoverageProps): JSX.Element {
  const { t } = translator;
  const { coverage } = report;
  const looked = coverage.filter(({ outcome }) => outcome.state === 'looked').length;
  const reserves = coverage.reduce((sum, { notes }) => sum + notes.length, 0);
  const whole = looked === coverage.length && reserves === 0;
  return (
    <details className={styles['coverage']} data-tone={whole ? 'calm' : 'absence'}>
      <summary>
        <Icon name={whole ? 'eye' : 'hidden'} />
        <span>
          {t('coverage.summary', { count: looked, total: coverage.length })}
          {reserves > 0 && `, ${t('coverage.reserves', { count: reserves })}`}
        </span>
        <Icon name="more" />
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <section className={styles['list']} aria-label={t('coverage.title')} tabIndex={0}>
        {coverage.length === 0 && <p>{t('coverage.nothing')}</p>}
        <CoverageList coverage={coverage} translator={translator} />
        {canWatchSetters(report) && <Button onClick={() => actions.watchSetters()}>{t('popup.watch-setters')}</Button>}
        {wantsReload(report) && <Button onClick={() => actions.reloadPage()}>{t('popup.reload')}</Button>}
        <Circumstances report={report} actions={actions} translator={translator} />
      </section>
    </details>
  );
}

export function PopupFooter(props: PopupFooterProps): JSX.Element {
  const { report, busy, pictureRefused, actions, translator } = props;
  const [picture, setPicture] = useState(false);
  // A report without the charter that is on its way would say that nobody looked for it.
  const incomplete = isCharterAwaited({ report, busy });
  return (
    <footer className={styles['footer']}>
      <CoverageLine report={report} actions={actions} translator={translator} />
      <PictureOption wanted={picture} refused={pictureRefused} onChange={setPicture} translator={translator} />
      <div className={styles['actions']}>
        <Button rank="primary" disabled={incomplete} onClick={() => actions.openReport(picture)}>
          {translator.t('export.open-report')}
        </Button>
        <ExportBar
          disabled={incomplete || busy === 'export'}
          onExport={(format, options) => actions.exportAs(format, { ...options, picture })}
          translator={translator}
        />
      </div>
    </footer>
  );
}
