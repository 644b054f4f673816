import { type JSX, useId } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './PictureOption.module.css';

interface PictureOptionProps {
  readonly wanted: boolean;
  readonly onChange: (wanted: boolean) => void;
  readonly translator: Translator;
}

/** A picture of the page for the evidence file: off unless asked for, each time anew, for it may show who is logged in. */
export function PictureOption({ wanted, onChange, translator }: PictureOptionProps): JSX.Element {
  const about = useId();
  return (
    <div className={styles['option']}>
      <label>
        <input
          type="checkbox"
          checked={wanted}
          aria-describedby={about}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {translator.t('picture.attach')}
      </label>
      <small id={about}>{translator.t('picture.attach.about')}</small>
    </div>
  );
}
