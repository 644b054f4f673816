import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Portal } from '../../lib/observation/index.ts';
import { Mark } from '../shared/Mark.tsx';
import { VisibleText } from '../shared/Verbatim.tsx';
import styles from './PopupHeader.module.css';
import { PopupMenu } from './PopupMenu.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';

interface PopupHeaderProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

function portalOf(view: PopupView): Portal | null {
  if (view.state === 'report') return view.report.portal;
  return view.state === 'not-a-portal' ? view.portal : null;
}

function hostOf(view: PopupView): string | null {
  return view.state === 'looking' || view.state === 'stopped' ? view.host : (portalOf(view)?.host ?? null);
}

/** Whose cookies are audited, in one line that stays in view; whether it is a portal, where that is not sure. */
export function PopupHeader({ view, actions, translator }: PopupHeaderProps): JSX.Element {
  const host = hostOf(view);
  const portal = portalOf(view);
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <Mark />
        {/* The page's first heading is the host, or the product where there is none. */}
        <h1 className={styles['host']}>
          {host === null ? translator.t('common.product') : <VisibleText text={host} />}
        </h1>
        <PopupMenu actions={actions} translator={translator} />
      </div>
      {portal !== null && portal.recognition !== 'yes' && (
        <p className={styles['recognition']}>{translator.t(`popup.recognition.${portal.recognition}`)}</p>
      )}
    </header>
  );
}
