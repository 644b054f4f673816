import { type JSX, useId } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './FilterField.module.css';

interface FilterFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shown: number;
  readonly total: number;
  readonly translator: Translator;
}

export function FilterField({ value, onChange, shown, total, translator }: FilterFieldProps): JSX.Element {
  const id = useId();
  return (
    <search className={styles['filter']} lang={translator.language}>
      <input
        id={id}
        type="search"
        aria-label={translator.t('filter.label')}
        placeholder={translator.t('filter.label')}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <output htmlFor={id}>{translator.t('filter.result', { count: shown, total })}</output>
    </search>
  );
}
