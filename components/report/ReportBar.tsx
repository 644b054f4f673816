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
  /** Whether all annexes stand open, and are printed. */
  readonly annexesOpen: boolean;
  readonly onAnnexesOpen: (open: boolean) => void;
  readonly actions: ReportActions;
}

/**
 * What can be done with a report. What most come for stays at the top of the window: the letter, the corrected charter,
 * paper, the evidence file; all else opens below in named groups.
 */
export function ReportBar(props: ReportBarProps): JSX.Element {
  const { translator, language, onLanguage, saved, masked, onMasked, annexesOpen, onAnnexesOpen, actions } = props;
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
        <Button rank="primary" onClick={() => actions.saveLetter('docx', language)}>
          {t('report.letter.word')}
        </Button>
        <Button onClick={() => actions.saveCharter('html', language)}>{t('report.corrected.page')}</Button>
        <Button onClick={actions.print}>{t('report.print')}</Button>
        <Button onClick={() => exportAs('zip')}>{t('report.save')}</Button>
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
      <section className={styles['kept']} aria-label={t('report.bar.kept')}>
        <Button onClick={actions.openHistory}>{t('report.history')}</Button>
        <Button unavailable={saved === 'saved' || saved === 'saving'} onClick={actions.saveToHistory}>
          {t(`report.saved.${saved}`)}
        </Button>
        <Check checked={masked} onChange={onMasked}>
          {t('report.mask')}
        </Check>
        <Check checked={annexesOpen} onChange={onAnnexesOpen}>
          {t('report.annexes')}
        </Check>
      </section>
      <section aria-label={t('report.bar.more')}>
        <details className={styles['more']}>
          <summary>{t('report.bar.more')}</summary>
          <ReportBarGroups translator={translator} language={language} actions={actions} exportAs={exportAs} />
          <fieldset className={styles['files']}>
            <legend>{t('report.files')}</legend>
            <PictureField translator={translator} onPicture={setPicture} />
          </fieldset>
        </details>
      </section>
    </>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
}

function Check({ checked, onChange, children }: CheckProps): JSX.Element {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
