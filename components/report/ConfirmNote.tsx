import { useEffect, useId, useRef } from 'react';
import type { JSX, KeyboardEvent } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import styles from './HistoryView.module.css';

interface ConfirmNoteProps {
  readonly question: string;
  /** What the button that does it says. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly translator: Translator;
}

/** Asks before something that can't be undone. It takes the focus, and gives it back where it was; Escape cancels. */
export function ConfirmNote({ question, confirm, onConfirm, onCancel, translator }: ConfirmNoteProps): JSX.Element {
  const title = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    cancel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className="note" role="alertdialog" data-tone="attention" aria-labelledby={title}>
      <p id={title}>{question}</p>
      <div className={styles['buttons']}>
        <Button onClick={onConfirm} onKeyDown={onKeyDown}>
          {confirm}
        </Button>
        <Button ref={cancel} onClick={onCancel} onKeyDown={onKeyDown}>
          {translator.t('report.history.cancel')}
        </Button>
      </div>
    </div>
  );
}
