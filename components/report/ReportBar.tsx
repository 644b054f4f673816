import { useId, useState } from 'react';
import type { JSX } from 'react';
import { languages } from '../../lib/i18n/index.ts';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import type { ExportFormat } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { PictureField } from './PictureField.tsx';
import styles from './ReportBar.module.css';
import type { ReportActions, SavedState } from './report-view.ts';
import { useRoomAbove } from './use-room-above.ts';

const formats: readonly ExportFormat[] = ['html', 'xlsx', 'csv', 'json', 'markdown', 'zip'];

interface ReportBarProps {
  readonly translator: Translator;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly saved: SavedState;
  readonly actions: ReportActions;
}

/** What can be done with a report: file it, print it, say it in another language, correct the charter. */
export function ReportBar({ translator, language, onLanguage, saved, actions }: ReportBarProps): JSX.Element {
  const { t } = translator;
  const languageId = useId();
  const [maskIdentifiers, setMask] = useState(true);
  const [picture, setPicture] = useState<File | null>(null);
  const bar = useRoomAbove();
  const separator = language === 'fr' ? ';' : ',';
  return (
    <section ref={bar} className={styles['bar']} aria-label={t('report.bar')}>
      <div className={styles['group']}>
        <label htmlFor={languageId}>{t('report.language')}</label>
        <select
          id={languageId}
          value={language}
          onChange={(event) => onLanguage(languages.find((each) => each === event.currentTarget.value) ?? 'fr')}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`popup.language.${each}`)}
            </option>
          ))}
        </select>
        <Button onClick={actions.print}>{t('report.print')}</Button>
        <Button onClick={actions.openHistory}>{t('report.history')}</Button>
        <Button unavailable={saved === 'saved' || saved === 'saving'} onClick={actions.saveToHistory}>
          {t(`report.saved.${saved}`)}
        </Button>
      </div>
      <fieldset className={styles['group']} aria-label={t('export.title')}>
        {formats.map((format) => (
          <Button
            key={format}
            onClick={() => actions.exportAs(format, { language, maskIdentifiers, separator, picture })}
          >
            <span>
              <Spoken>{t('export.as')} </Spoken>
              {t(`export.format.${format}`)}
            </span>
          </Button>
        ))}
        <label className={styles['check']}>
          <input type="checkbox" checked={maskIdentifiers} onChange={(event) => setMask(event.currentTarget.checked)} />
          {t('report.mask')}
        </label>
        <PictureField translator={translator} onPicture={setPicture} />
      </fieldset>
      <fieldset className={styles['group']} aria-label={t('report.corrected')}>
        <span className={styles['label']}>{t('report.corrected')}</span>
        <Button onClick={() => actions.copyCharter(language)}>{t('report.corrected.copy')}</Button>
        <Button onClick={() => actions.saveCharter('html', language)}>{t('report.corrected.html')}</Button>
        <Button onClick={() => actions.saveCharter('markdown', language)}>{t('report.corrected.markdown')}</Button>
        <Button onClick={() => actions.copyLetter(language)}>{t('report.letter.copy')}</Button>
        <Button onClick={() => actions.saveLetter(language)}>{t('report.letter.save')}</Button>
      </fieldset>
    </section>
  );
}
