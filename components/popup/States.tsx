import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Portal, UnreadableReason } from '../../lib/observation/index.ts';
import { Button } from '../shared/Button.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import styles from './States.module.css';

interface StateProps {
  readonly translator: Translator;
}

interface ActingStateProps extends StateProps {
  readonly actions: PopupActions;
}

export function LookingState({ actions, translator }: ActingStateProps): JSX.Element {
  return (
    <main className={styles['state']} aria-busy="true">
      <h2>{translator.t('popup.looking')}</h2>
      <progress aria-label={translator.t('popup.looking')} />
      <p>{translator.t('popup.looking.text')}</p>
      <Button onClick={() => actions.cancel()}>{translator.t('popup.cancel')}</Button>
    </main>
  );
}

export function StoppedState({ actions, translator: { t } }: ActingStateProps): JSX.Element {
  return (
    <main className={styles['state']}>
      <h2>{t('popup.stopped.title')}</h2>
      <p>{t('popup.stopped.text')}</p>
      <Button rank="primary" onClick={() => actions.retry()}>
        {t('popup.retry')}
      </Button>
    </main>
  );
}

/** A page that may answer another time: asking again is offered. */
const mayAnswer: ReadonlySet<UnreadableReason> = new Set<UnreadableReason>(['gone', 'broke', 'no-answer']);

export function UnreadableState({
  view: { url, reason },
  actions,
  translator,
}: ActingStateProps & { readonly view: Extract<PopupView, { readonly state: 'unreadable-page' }> }): JSX.Element {
  return (
    <main className={styles['state']} data-reason={reason}>
      <h2>{translator.t('popup.unreadable.title')}</h2>
      <p>{translator.t(`popup.unreadable.${reason}`)}</p>
      {url !== null && (
        <p className={styles['aside']}>
          {translator.t('popup.unreadable.page')} <Verbatim text={url} translator={translator} />
        </p>
      )}
      {mayAnswer.has(reason) && (
        <Button rank="primary" onClick={() => actions.retry()}>
          {translator.t('popup.retry')}
        </Button>
      )}
    </main>
  );
}

const whyNotAPortal = {
  yes: 'popup.not-a-portal.none',
  no: 'popup.not-a-portal.none',
  embed: 'popup.not-a-portal.embed',
  weak: 'popup.not-a-portal.weak',
  unknown: 'popup.not-a-portal.none',
} as const;

export function NotAPortalState({
  portal,
  actions,
  translator,
}: ActingStateProps & { readonly portal: Portal }): JSX.Element {
  return (
    <main className={styles['state']}>
      <h2>{translator.t('popup.not-a-portal.title')}</h2>
      <p>{translator.t(whyNotAPortal[portal.recognition])}</p>
      <p>{translator.t('popup.not-a-portal.offer')}</p>
      <Button rank="primary" onClick={() => actions.auditAnyway()}>
        {translator.t('popup.not-a-portal.button')}
      </Button>
    </main>
  );
}

export function MovedState({
  view: { from, to },
  actions,
  translator: { t },
}: ActingStateProps & { readonly view: Extract<PopupView, { readonly state: 'moved' }> }): JSX.Element {
  return (
    <main className={styles['state']}>
      <h2>{t('popup.moved.title')}</h2>
      <p>{to === null ? t('popup.moved.hidden', { from }) : t('popup.moved.text', { from, to })}</p>
      <p>{t('popup.moved.why')}</p>
      <Button rank="primary" onClick={() => actions.auditWhatIsThere()}>
        {to === null ? t('popup.moved.button.hidden') : t('popup.moved.button', { to })}
      </Button>
    </main>
  );
}

export function FailureState({
  view,
  actions,
  translator,
}: ActingStateProps & { readonly view: Extract<PopupView, { readonly state: 'failure' }> }): JSX.Element {
  return (
    <main className={styles['state']}>
      <h2>{translator.t('popup.failure.title')}</h2>
      <p>{translator.t(`popup.failure.${view.cause}`)}</p>
      <p>{translator.t('popup.failure.text')}</p>
      <Button rank="primary" onClick={() => actions.retry()}>
        {translator.t('popup.retry')}
      </Button>
      {view.detail !== '' && (
        <Disclosure summary={translator.t('popup.failure.detail')}>
          {view.detail.split('\n').map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the lines of one text never move
            <div key={index}>
              <Verbatim text={line} translator={translator} limit={600} />
            </div>
          ))}
        </Disclosure>
      )}
    </main>
  );
}
