import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions, PopupView } from '../../components/popup/popup-view.ts';
import { loadLanguage, saveLanguage } from '../../lib/browser/interface-language.ts';
import { announcePopup } from '../../lib/browser/permissions/announce-popup.ts';
import { loadPopupTranslator, type Language, type Translator } from '../../lib/i18n/index.ts';
import { startController } from './controller.ts';

/** What is on stage, kept outside React so that the audit starts before the first paint. */
interface Stage {
  readonly view: PopupView;
  readonly translator: Translator;
}

async function open(): Promise<void> {
  announcePopup();
  let view: PopupView = { state: 'looking', host: null };
  let translator: Translator | null = null;
  let changed: ((stage: Stage) => void) | null = null;
  const show = (): void => {
    if (translator !== null) changed?.({ view, translator });
  };
  const speak = async (language: Language): Promise<void> => {
    translator = await loadPopupTranslator(language);
    document.documentElement.lang = language;
    document.title = translator.t('common.product');
    show();
  };
  const controller = startController(
    (next) => {
      view = next;
      show();
    },
    () => translator?.language ?? 'fr',
  );
  const actions: PopupActions = {
    ...controller,
    chooseLanguage: (language) => {
      void speak(language);
      void saveLanguage(language);
    },
  };
  await speak(await loadLanguage());
  const root = document.querySelector('#root');
  if (root === null || translator === null) throw new Error('nowhere to show the popup');
  const now = new Date().toISOString();
  const first = { view, translator };
  const listen = (listener: (stage: Stage) => void): void => {
    changed = listener;
    show();
  };
  createRoot(root).render(<PopupPage first={first} listen={listen} actions={actions} now={now} />);
}

interface PopupPageProps {
  readonly first: Stage;
  readonly listen: (listener: (stage: Stage) => void) => void;
  readonly actions: PopupActions;
  readonly now: string;
}

function PopupPage({ first, listen, actions, now }: PopupPageProps): ReactNode {
  const [stage, setStage] = useState(first);
  useEffect(() => listen(setStage), [listen]);
  return <Popup {...stage} actions={actions} now={now} />;
}

void open();
