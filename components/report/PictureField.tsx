import { useId, useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './ReportBar.module.css';
import { isPicture } from './is-picture.ts';

interface PictureFieldProps {
  readonly translator: Translator;
  readonly onPicture: (picture: File | null) => void;
}

/** A picture for the evidence file: none unless the auditor chooses one. */
export function PictureField({ translator, onPicture }: PictureFieldProps): JSX.Element {
  const { t } = translator;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const look = async (file: File): Promise<void> => {
    const fine = await isPicture(file);
    setRefused(!fine);
    if (fine) onPicture(file);
  };
  const choose = (file: File | null): void => {
    onPicture(null);
    setRefused(false);
    if (file !== null) void look(file);
  };
  return (
    <div className={styles['picture']}>
      <label htmlFor={id}>{t('report.picture')}</label>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-invalid={refused}
        aria-describedby={`${id}-refused`}
        onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
      />
      <span id={`${id}-refused`} role={refused ? 'alert' : undefined}>
        {refused ? t('report.picture.refused') : ''}
      </span>
    </div>
  );
}
