import { type JSX, useId } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LanguageSwitch } from '../shared/LanguageSwitch.tsx';
import styles from './PopupMenu.module.css';
import type { PopupActions } from './popup-view.ts';

interface PopupMenuProps {
  readonly actions: PopupActions;
  readonly translator: Translator;
}

/** What is not about this audit: earlier ones, help, the language. */
export function PopupMenu({ actions, translator }: PopupMenuProps): JSX.Element {
  const { t } = translator;
  const menu = useId();
  return (
    <>
      <Button rank="quiet" popoverTarget={menu}>
        <Icon name="menu" /> {t('menu.title')}
      </Button>
      <section id={menu} popover="auto" className={styles['menu']} aria-label={t('menu.title')}>
        <Button onClick={() => actions.openHistory()}>{t('menu.history')}</Button>
        <LanguageSwitch translator={translator} onChoose={actions.chooseLanguage} />
        <h2>{t('menu.help')}</h2>
        <p>{t('menu.help.what')}</p>
        <p>{t('menu.help.never')}</p>
      </section>
    </>
  );
}
