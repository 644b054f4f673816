import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './PermissionPanel.module.css';
import type { PermissionNeed, PopupActions } from './popup-view.ts';

interface PermissionPanelProps {
  readonly need: PermissionNeed;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

function buttonWords({ purpose, hosts }: PermissionNeed, { t }: Translator): string {
  const host = hosts[0] ?? '';
  return purpose === 'third-parties'
    ? t('popup.permission.third-parties.button', { count: hosts.length, host })
    : t(`popup.permission.${purpose}.button`, { host });
}

/** What permission is wanted; for which hosts exactly, what for, and what Témoin never does with it, are one click away. */
export function PermissionPanel({ need, actions, translator }: PermissionPanelProps): JSX.Element {
  const { t } = translator;
  // Where only the parent domains were refused, the portal's own cookies were looked at.
  const nothing = need.refused && need.purpose !== 'parents';
  const title = nothing ? 'popup.permission.refused.title' : (`popup.permission.${need.purpose}.title` as const);
  return (
    <section
      className={styles['panel']}
      aria-label={t(title)}
      data-permission={need.purpose}
      data-refused={need.refused}
      data-tone={need.refused ? 'absence' : 'waiting'}
    >
      <p>{need.refused ? t('popup.permission.refused.text') : t(title)}</p>
      <Button
        rank={need.purpose === 'third-parties' ? 'plain' : 'primary'}
        // The request must be the click's first act: after an await Firefox refuses it.
        onClick={() => actions.requestPermission(need)}
      >
        {buttonWords(need, translator)}
      </Button>
      <Disclosure summary={t('popup.permission.hosts')}>
        <p>{t(`popup.permission.${need.purpose}.text`)}</p>
        <ul aria-label={t('popup.permission.hosts')}>
          {need.hosts.map((host) => (
            <li key={host}>
              <Verbatim text={host} translator={translator} />
            </li>
          ))}
        </ul>
        <p className={styles['never']}>{t('popup.permission.never')}</p>
      </Disclosure>
    </section>
  );
}
