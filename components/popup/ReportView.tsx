import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { CharterPanel } from './CharterPanel.tsx';
import { CookieGroups } from './CookieGroups.tsx';
import { headlineOf } from './headline-counts.ts';
import { Headline } from './Headline.tsx';
import { PageEvidence } from './PageEvidence.tsx';
import { PermissionPanel } from './PermissionPanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { ExportFormat, PopupActions, PopupView } from './popup-view.ts';
import styles from './ReportView.module.css';

interface ReportViewProps {
  readonly view: Extract<PopupView, { readonly state: 'report' }>;
  readonly actions: PopupActions;
  readonly translator: Translator;
  readonly now: string;
  readonly formats: readonly ExportFormat[];
}

type PassingProps = Pick<ReportViewProps['view'], 'busy' | 'notices'> & Pick<ReportViewProps, 'translator'>;

/** What is being done, and what the user should know of this audit. */
function Passing({ busy, notices, translator }: PassingProps): JSX.Element {
  const { t, say } = translator;
  return (
    <>
      {busy !== 'no' && (
        <p className={styles['busy']}>
          <progress aria-label={t(`popup.busy.${busy}`)} />
          {t(`popup.busy.${busy}`)}
        </p>
      )}
      {notices.length > 0 && (
        <ul className={styles['notices']} aria-label={t('popup.notices')}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <Icon name="alert" /> {say(notice)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A report, partial or whole: headline, charter, cookies by verdict; what was looked at stays in view below. */
export function ReportView({ view, actions, translator, now, formats }: ReportViewProps): JSX.Element {
  const { report, permission, notices, busy } = view;
  const headline = headlineOf(report);
  const panel = permission && <PermissionPanel need={permission} actions={actions} translator={translator} />;
  return (
    <>
      <main className={styles['main']} aria-busy={busy !== 'no'}>
        <Passing busy={busy} notices={notices} translator={translator} />
        {permission?.purpose === 'jar' && panel}
        <Headline report={report} headline={headline} translator={translator} />
        <CharterPanel report={report} headline={headline} actions={actions} translator={translator} now={now}>
          {permission?.purpose === 'charter-host' && panel}
        </CharterPanel>
        {permission?.purpose === 'third-parties' && panel}
        {!headline.jarLooked && <PageEvidence report={report} translator={translator} open />}
        <CookieGroups report={report} translator={translator} onOpen={actions.openCharter} />
        {headline.jarLooked && <PageEvidence report={report} translator={translator} open={false} />}
      </main>
      <PopupFooter report={report} busy={busy} actions={actions} translator={translator} formats={formats} />
    </>
  );
}
