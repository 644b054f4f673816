import { useId, useState } from 'react';
import type { JSX } from 'react';
import { languageFacts, languages } from '../../lib/i18n/index.ts';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import type { ExportFormat } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { PictureField } from './PictureField.tsx';
import styles from './ReportBar.module.css';
import { ReportBarGroups } from './ReportBarGroups.tsx';
import type { ReportActions, SavedState } from './report-view.ts';
import { useRoomAbove } from './use-room-above.ts';

interface ReportBarProps {
  readonly translator: Translator;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly saved: SavedState;
  /** Whether identifiers are masked: on the page as in every file. */
  readonly masked: boolean;
  readonly onMasked: (masked: boolean) => void;
  readonly actions: ReportActions;
}

/**
 * What can be done with a report. What most come for stays at the top of the window: file it, print it, say it in another
 * language; all else stands below in named groups.
 */
export function ReportBar(props: ReportBarProps): JSX.Element {
  const { translator, language, onLanguage, saved, masked, onMasked, actions } = props;
  const { t } = translator;
  const languageId = useId();
  const [picture, setPicture] = useState<File | null>(null);
  const bar = useRoomAbove();
  const separator = languageFacts[language].columnSeparator;
  const exportAs = (format: ExportFormat): void =>
    actions.exportAs(format, { language, maskIdentifiers: masked, separator, picture });
  return (
    <>
      <section ref={bar} className={styles['bar']} aria-label={t('report.bar')}>
        <Button rank="primary" onClick={() => exportAs('zip')}>
          {t('report.save')}
        </Button>
        <Button onClick={actions.print}>{t('report.print')}</Button>
        <span className={styles['language']}>
          <label htmlFor={languageId}>{t('report.language')}</label>
          <select
            id={languageId}
            value={language}
            onChange={(event) => onLanguage(languages.find((each) => each === event.currentTarget.value) ?? 'fr')}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageFacts[each].name}
              </option>
            ))}
          </select>
        </span>
      </section>
      <section className={styles['more']} aria-label={t('report.bar.more')}>
        <ReportBarGroups
          translator={translator}
          language={language}
          saved={saved}
          actions={actions}
          exportAs={exportAs}
        />
        <fieldset className={styles['files']}>
          <legend>{t('report.files')}</legend>
          <label className={styles['check']}>
            <input type="checkbox" checked={masked} onChange={(event) => onMasked(event.currentTarget.checked)} />
            {t('report.mask')}
          </label>
          <PictureField translator={translator} onPicture={setPicture} />
        </fieldset>
      </section>
    </>
  );
}
