import type { JSX } from 'react';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import type { Portal } from '../../lib/observation/index.ts';
import { LanguageSwitch } from '../shared/LanguageSwitch.tsx';
import { Mark } from '../shared/Mark.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './PopupHeader.module.css';
import type { PopupView } from './popup-view.ts';

interface PopupHeaderProps {
  readonly view: PopupView;
  readonly translator: Translator;
  readonly onChooseLanguage: (language: Language) => void;
}

function portalOf(view: PopupView): Portal | null {
  if (view.state === 'report') return view.report.portal;
  return view.state === 'not-a-portal' ? view.portal : null;
}

function hostOf(view: PopupView): string | null {
  return view.state === 'looking' || view.state === 'stopped' ? view.host : (portalOf(view)?.host ?? null);
}

/** Whose cookies are audited: the host, and whether it is known as a portal. Always in view. */
export function PopupHeader({ view, translator, onChooseLanguage }: PopupHeaderProps): JSX.Element {
  const host = hostOf(view);
  const portal = portalOf(view);
  // The page's first heading is the host, or the product where there is none.
  const Product = host === null ? 'h1' : 'span';
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <Mark />
        <Product className={styles['product']}>{translator.t('common.product')}</Product>
        <span className={styles['tagline']}>{view.state !== 'report' && translator.t('common.tagline')}</span>
        <LanguageSwitch translator={translator} onChoose={onChooseLanguage} />
      </div>
      {host !== null && (
        <h1 className={styles['host']}>
          <Verbatim text={host} translator={translator} />
        </h1>
      )}
      {portal !== null && (
        <p className={styles['recognition']}>{translator.t(`popup.recognition.${portal.recognition}`)}</p>
      )}
    </header>
  );
}
