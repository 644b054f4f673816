import type { JSX } from 'react';
import { type Language, languageFacts, languages, type Translator } from '../../lib/i18n/index.ts';
import { Spoken } from './Spoken.tsx';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  readonly translator: Translator;
  readonly onChoose: (language: Language) => void;
}

/** Each language under its own name; the one in use is pressed. */
export function LanguageSwitch({ translator, onChoose }: LanguageSwitchProps): JSX.Element {
  return (
    <fieldset className={styles['switch']}>
      <legend>
        <Spoken>{translator.t('popup.language')}</Spoken>
      </legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === translator.language}
          onClick={() => onChoose(language)}
        >
          {languageFacts[language].name}
        </button>
      ))}
    </fieldset>
  );
}
