import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { PopupActions, PopupView } from './popup-view.ts';

export interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  readonly translator: Translator;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export function Popup({ view, translator }: PopupProps): JSX.Element {
  return (
    <main data-state={view.state}>
      <output>{translator.t('popup.looking')}</output>
    </main>
  );
}
