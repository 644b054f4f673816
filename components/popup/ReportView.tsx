import { type JSX, useRef } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { AwaitedCookies } from './AwaitedCookies.tsx';
import { CharterPanel } from './CharterPanel.tsx';
import { CookieGroups } from './CookieGroups.tsx';
import { CountChips } from './CountChips.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { isCharterAwaited } from './charter-awaited.ts';
import { charterProblem } from './charter-problem.ts';
import { headlineOf } from './headline-counts.ts';
import { EverythingPanel } from './EverythingPanel.tsx';
import { Overall } from './Headline.tsx';
import { NextStep } from './NextStep.tsx';
import { PageEvidence } from './PageEvidence.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import styles from './ReportView.module.css';
import { SilentPage } from './SilentPage.tsx';
import { StepsLeft } from './StepsLeft.tsx';

interface ReportViewProps {
  readonly view: Extract<PopupView, { readonly state: 'report' }>;
  readonly actions: PopupActions;
  readonly translator: Translator;
  readonly now: string;
}

type PassingProps = Pick<ReportViewProps['view'], 'busy' | 'notices'> & Pick<ReportViewProps, 'actions' | 'translator'>;

/** What is being done, and what the user should know of this audit. */
function Passing({ busy, notices, actions, translator }: PassingProps): JSX.Element {
  const { t } = translator;
  return (
    <>
      {busy !== 'no' && (
        <p className={styles['busy']}>
          <progress aria-label={t(`popup.busy.${busy}`)} />
          {t(`popup.busy.${busy}`)}
          {busy === 'charter' && <Button onClick={() => actions.cancel()}>{t('popup.cancel')}</Button>}
        </p>
      )}
      {notices.length > 0 && (
        <ul className={styles['notices']} aria-label={t('popup.notices')}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <Icon name="alert" /> {saySafely(translator, notice)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type BodyProps = Pick<ReportViewProps, 'actions' | 'translator' | 'now'> & Pick<ReportViewProps['view'], 'report'>;

/** The answer and what to do, what stands in the charter's way, the cookies, then what they rest on. */
function Body({ now, ...parts }: BodyProps): JSX.Element {
  const { report, actions, translator } = parts;
  const { jarLooked } = headlineOf(report);
  const charter = <CharterPanel {...parts} now={now} />;
  const hasProblem = charterProblem(report.charter) !== null;
  return (
    <>
      {hasProblem && charter}
      <CountChips report={report} translator={translator} />
      {!jarLooked && <PageEvidence report={report} translator={translator} open />}
      <CookieGroups report={report} translator={translator} onOpen={actions.openCharter} />
      {!hasProblem && charter}
      <StepsLeft report={report} translator={translator} />
      {jarLooked && <PageEvidence report={report} translator={translator} open={false} />}
    </>
  );
}

/** What can be said while the charter is on its way: nothing is said of it, compared with it or filed without it. */
function Awaited({ report, translator }: Pick<BodyProps, 'report' | 'translator'>): JSX.Element {
  const { jarLooked } = headlineOf(report);
  return (
    <>
      {jarLooked && <AwaitedCookies report={report} translator={translator} />}
      <PageEvidence report={report} translator={translator} open={!jarLooked} />
    </>
  );
}

/** A report, partial or whole: what is wrong and what to do about it, then all that it rests on. */
export function ReportView({ view, actions, translator, now }: ReportViewProps): JSX.Element {
  const { report, permission, everything = null, notices, busy } = view;
  const checks = useRef<HTMLDetailsElement>(null);
  const parts = { report, actions, translator };
  const awaited = isCharterAwaited(view);
  return (
    <>
      <main className={styles['main']} aria-busy={busy !== 'no'}>
        <Passing busy={busy} notices={notices} actions={actions} translator={translator} />
        <SilentPage {...parts} />
        {!awaited && (
          <>
            <Overall report={report} translator={translator} />
            <NextStep {...parts} />
          </>
        )}
        {everything !== null && <EverythingPanel {...parts} need={everything} permission={permission} />}
        {awaited ? <Awaited report={report} translator={translator} /> : <Body {...parts} now={now} />}
        <CoveragePanel report={report} translator={translator} panel={checks} />
      </main>
      <PopupFooter
        {...parts}
        busy={busy}
        pictureRefused={view.pictureRefused ?? null}
        onChecks={() => open(checks.current)}
      />
    </>
  );
}

/** Opens what is folded, brings it into view and gives it the focus. */
function open(details: HTMLDetailsElement | null): void {
  if (details === null) return;
  details.open = true;
  details.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
}
