import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { PagePicture } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './PagePictureView.module.css';
import type { PictureState } from './report-view.ts';

interface PagePictureViewProps {
  readonly state: PictureState;
  /** The auditor's own, IANA name. */
  readonly timeZone: string;
  readonly onTakeOut: () => void;
  readonly translator: Translator;
}

/** The picture that goes into the evidence file, small, with its moment and address; or in words why there is none. */
export function PagePictureView({ state, timeZone, onTakeOut, translator }: PagePictureViewProps): JSX.Element {
  const { t } = translator;
  switch (state.kind) {
    case 'refused':
      return (
        <div className="report-problem" role="alert" data-tone="absence">
          <p>{t(`picture.refused.${state.reason}`)}</p>
          <p>{t('report.picture.otherwise')}</p>
        </div>
      );
    case 'taken-out':
      return <TakenOut words={t('report.picture.taken-out')} />;
    case 'taken':
      return (
        <figure className={styles['picture']}>
          <Preview picture={state.picture} alt={t('report.picture.alt')} />
          <figcaption>
            <span>
              {t('report.picture.taken', { at: formatMoment(state.picture.takenAt, translator.language, timeZone) })}{' '}
              <Verbatim text={state.picture.url} translator={translator} />
            </span>
            <span className={styles['about']}>{t('report.picture.visible-part')}</span>
            {state.kept === 'failed' && <span role="alert">{t('report.picture.not-kept')}</span>}
            <Button onClick={onTakeOut}>{t('report.picture.take-out')}</Button>
          </figcaption>
        </figure>
      );
  }
}

function Preview({ picture, alt }: { readonly picture: PagePicture; readonly alt: string }): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([picture.png], { type: 'image/png' }));
    if (image.current !== null) image.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return <img ref={image} alt={alt} />;
}

/** The button that took the picture out is gone with it: these words take the focus in its place. */
function TakenOut({ words }: { readonly words: string }): JSX.Element {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p ref={said} tabIndex={-1}>
      {words}
    </p>
  );
}
