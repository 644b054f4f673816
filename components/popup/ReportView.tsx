import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { AwaitedCookies } from './AwaitedCookies.tsx';
import { CharterPanel } from './CharterPanel.tsx';
import { CookieGroups } from './CookieGroups.tsx';
import { isCharterAwaited } from './charter-awaited.ts';
import { charterProblem } from './charter-problem.ts';
import { headlineOf } from './headline-counts.ts';
import { Figures, Overall } from './Headline.tsx';
import { PageEvidence } from './PageEvidence.tsx';
import { PermissionPanel } from './PermissionPanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PermissionNeed, PopupActions, PopupView } from './popup-view.ts';
import { SilentPage } from './SilentPage.tsx';
import styles from './ReportView.module.css';

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

/** A report, partial or whole: headline, charter, cookies by verdict; what was looked at stays in view below. */
export function ReportView({ view, actions, translator, now }: ReportViewProps): JSX.Element {
  const { report, permission, notices, busy } = view;
  const parts = { report, headline: headlineOf(report), translator };
  const wanted = (purpose: PermissionNeed['purpose']): JSX.Element | null =>
    permission?.purpose === purpose ? (
      <PermissionPanel need={permission} actions={actions} translator={translator} />
    ) : null;
  const figures = <Figures {...parts} key="figures" />;
  const charter = (
    <CharterPanel {...parts} key="charter" actions={actions} now={now}>
      {wanted('charter-host')}
    </CharterPanel>
  );
  const { jarLooked } = parts.headline;
  const awaited = isCharterAwaited(view);
  const cookies = awaited ? (
    jarLooked && <AwaitedCookies key="cookies" report={report} translator={translator} />
  ) : (
    <CookieGroups key="cookies" report={report} translator={translator} onOpen={actions.openCharter} />
  );
  const evidence = <PageEvidence key="evidence" report={report} translator={translator} open={!jarLooked} />;
  return (
    <>
      <main className={styles['main']} aria-busy={busy !== 'no'}>
        <Passing busy={busy} notices={notices} actions={actions} translator={translator} />
        <SilentPage report={report} actions={actions} translator={translator} />
        {wanted('jar')}
        {wanted('parents')}
        {!awaited && <Overall {...parts} />}
        {/* What stands in the charter's way comes before the figures that it keeps from being known. */}
        {!awaited && (charterProblem(report.charter) === null ? [figures, charter] : [charter, figures])}
        {wanted('third-parties')}
        {jarLooked ? [cookies, evidence] : [evidence, cookies]}
      </main>
      <PopupFooter
        report={report}
        busy={busy}
        pictureRefused={view.pictureRefused ?? null}
        actions={actions}
        translator={translator}
      />
    </>
  );
}
