import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { whatToDo } from '../../lib/report/headline/what-to-do.ts';
import { Button } from '../shared/Button.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './EverythingPanel.module.css';
import type { EverythingNeed, PermissionNeed, PopupActions } from './popup-view.ts';

interface EverythingPanelProps {
  readonly report: AuditReport;
  readonly need: EverythingNeed;
  /** The portal's own part of it, where that is missing. */
  readonly permission: PermissionNeed | null;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

/** Which sites exactly, and what Témoin never does there; whoever wants no more allows the portal alone. */
function Hosts({ need, permission, actions, translator }: EverythingPanelProps): JSX.Element {
  const { t } = translator;
  const [host = ''] = permission?.hosts ?? [];
  return (
    <Disclosure summary={t('everything.hosts', { count: need.hosts.length })}>
      <ul aria-label={t('popup.permission.hosts')}>
        {need.hosts.map((each) => (
          <li key={each}>
            <Verbatim text={each} translator={translator} />
          </li>
        ))}
      </ul>
      <p className={styles['aside']}>{t('popup.permission.never')}</p>
      {permission !== null && permission.hosts.length < need.hosts.length && (
        <Button onClick={() => actions.requestPermission(permission)}>{t('popup.permission.button', { host })}</Button>
      )}
    </Disclosure>
  );
}

/** The one step after which everything is examined; what the browser will say and what is lost by it is said before. */
export function EverythingPanel(props: EverythingPanelProps): JSX.Element {
  const { report, need, permission, actions, translator } = props;
  const { t } = translator;
  const refused = permission?.refused === true;
  const asks = need.hosts.length > 0;
  return (
    <section
      className={styles['panel']}
      aria-label={t('everything.title')}
      data-permission={permission?.purpose ?? 'everything'}
      data-refused={refused}
      data-tone={refused ? 'absence' : 'waiting'}
    >
      {refused && <p>{t('popup.permission.refused.text')}</p>}
      <div className={styles['step']}>
        <Button
          rank={whatToDo(report) === 'examine' ? 'primary' : 'plain'}
          // The request must be the click's first act: after an await Firefox refuses it.
          onClick={() => actions.examineEverything(need)}
        >
          {t('everything.button')}
        </Button>
        <p className={styles['aside']}>
          {asks && <>{t('everything.prompt', { count: need.hosts.length })} </>}
          {t('everything.reload')}
        </p>
      </div>
      {asks && <Hosts {...props} />}
    </section>
  );
}
