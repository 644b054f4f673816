import type { JSX, ReactNode } from 'react';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import { reportFormats } from '../../lib/report/exporters/formats.ts';
import type { ExportFormat } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import styles from './ReportBar.module.css';
import type { ReportActions } from './report-view.ts';

interface ReportBarGroupsProps {
  readonly translator: Translator;
  readonly language: Language;
  readonly actions: ReportActions;
  readonly exportAs: (format: ExportFormat) => void;
}

/** Other formats, other forms of the corrected charter and the letter: each group under its name. */
export function ReportBarGroups({ translator, language, actions, exportAs }: ReportBarGroupsProps): JSX.Element {
  const { t } = translator;
  return (
    <div className={styles['groups']}>
      <Group title={t('report.formats')}>
        {reportFormats().map(({ format, label }) => (
          <Named key={format} of={t('export.as')} onClick={() => exportAs(format)}>
            {label}
          </Named>
        ))}
      </Group>
      <Group title={t('report.corrected')}>
        <Named of={`${t('report.corrected')},`} onClick={() => actions.copyCharter(language)}>
          {t('report.corrected.copy')}
        </Named>
        <Named of={`${t('report.corrected')},`} onClick={() => actions.saveCharter('markdown', language)}>
          {t('report.corrected.markdown')}
        </Named>
      </Group>
      <Group title={t('report.letter')}>
        <Named of={`${t('report.letter')},`} onClick={() => actions.copyLetter(language)}>
          {t('report.letter.copy')}
        </Named>
        <Named of={`${t('report.letter')},`} onClick={() => actions.saveLetter('text', language)}>
          {t('report.letter.save')}
        </Named>
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps): JSX.Element {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      <div className={styles['buttons']}>{children}</div>
    </fieldset>
  );
}

interface NamedProps {
  /** What the button is about, for whoever hears it alone: the eye has the group's name. */
  readonly of: string;
  readonly onClick: () => void;
  readonly children: string;
}

function Named({ of, onClick, children }: NamedProps): JSX.Element {
  return (
    <Button onClick={onClick}>
      <span className={styles['word']}>
        <Spoken>{of}</Spoken> {children}
      </span>
    </Button>
  );
}
