import { type JSX, useId, useState } from 'react';
import type { CharterRetrieval } from '../../lib/charter-address/index.ts';
import type { MessageId, Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { charterHref } from '../shared/charter-href.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import styles from './CharterOffers.module.css';
import { type CharterProblem, worthRetrying } from './charter-problem.ts';
import type { PopupActions } from './popup-view.ts';

interface CharterOffersProps {
  readonly problem: CharterProblem | null;
  readonly retrieval: CharterRetrieval;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

interface OfferProps {
  readonly translator: Translator;
  readonly onGive: (text: string) => void;
}

/** A field with its button; what is wrong is said under the field and spoken. */
function useOffer(read: (text: string) => string | null, wrong: MessageId, { translator, onGive }: OfferProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const give = (): void => {
    const given = read(text);
    setRefused(given === null);
    if (given !== null) onGive(given);
  };
  const field = {
    id,
    value: text,
    'aria-invalid': refused,
    'aria-describedby': refused ? `${id}-error` : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setText(event.currentTarget.value),
  };
  const error = refused && (
    <p id={`${id}-error`} className={styles['error']} role="alert">
      {translator.t(wrong)}
    </p>
  );
  return { id, field, error, give };
}

function AddressOffer(props: OfferProps): JSX.Element {
  const { t } = props.translator;
  const { id, field, error, give } = useOffer(
    (text) => charterHref(text.trim()),
    'charter.offer.address.invalid',
    props,
  );
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label htmlFor={id}>{t('charter.offer.address.label')}</label>
      <input {...field} type="url" inputMode="url" autoComplete="off" spellCheck={false} placeholder="https://" />
      {error}
      <Button type="submit">{t('charter.offer.address.button')}</Button>
    </form>
  );
}

function PasteOffer(props: OfferProps): JSX.Element {
  const { t } = props.translator;
  const { id, field, error, give } = useOffer(
    (text) => (text.trim() === '' ? null : text),
    'charter.offer.paste.empty',
    props,
  );
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label htmlFor={id}>{t('charter.offer.paste.label')}</label>
      <textarea {...field} rows={4} spellCheck={false} />
      {error}
      <Button type="submit">{t('charter.offer.paste.button')}</Button>
    </form>
  );
}

/** Every way to tell Témoin which charter to read. */
export function CharterOffers({ problem, retrieval, actions, translator }: CharterOffersProps): JSX.Element {
  const { t } = translator;
  const open = charterHref(retrieval.location ?? retrieval.url);
  const follow = charterHref(retrieval.location);
  return (
    <div className={styles['offers']}>
      <div className={styles['buttons']}>
        {problem !== null && worthRetrying(problem) && (
          <Button onClick={() => actions.retry()}>{t('popup.retry')}</Button>
        )}
        {problem !== null && follow !== null && (
          // oxlint-disable-next-line react/hooks -- an action that uses an address, not a hook
          <Button onClick={() => actions.useCharterAddress(follow)}>{t('charter.offer.follow')}</Button>
        )}
        {problem !== null && open !== null && (
          <Button onClick={() => actions.openCharter(open)}>{t('charter.open')}</Button>
        )}
        {/* oxlint-disable-next-line react/hooks -- an action, not a hook */}
        <Button onClick={() => actions.useThisPage()}>{t('charter.offer.this-page')}</Button>
      </div>
      <Disclosure summary={t('charter.offer.address')}>
        <AddressOffer translator={translator} onGive={actions.useCharterAddress} />
      </Disclosure>
      <Disclosure summary={t('charter.offer.paste')}>
        <PasteOffer translator={translator} onGive={actions.usePastedText} />
      </Disclosure>
    </div>
  );
}
