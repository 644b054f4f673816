import { type JSX, useId, useState } from 'react';
import { languageFacts, type Translator } from '../../lib/i18n/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import styles from './ExportBar.module.css';
import type { ExportFormat, ExportOptions } from './popup-view.ts';

interface ExportBarProps {
  readonly formats: readonly ExportFormat[];
  readonly disabled: boolean;
  readonly onExport: (format: ExportFormat, options: Pick<ExportOptions, 'separator'>) => void;
  readonly translator: Translator;
}

/** The two that most people want are one click away. */
const direct: ReadonlySet<ExportFormat> = new Set(['json', 'csv']);

const separators = [
  { separator: ';', id: 'export.separator.semicolon' },
  { separator: ',', id: 'export.separator.comma' },
] as const;

/** Exports: JSON and CSV at once, the other formats and the table's separator in a menu. */
export function ExportBar({ formats, disabled, onExport, translator }: ExportBarProps): JSX.Element {
  const { t, language } = translator;
  const menu = useId();
  const [chosen, setChosen] = useState<ExportOptions['separator'] | null>(null);
  const separator = chosen ?? languageFacts[language].columnSeparator;
  const button = (format: ExportFormat): JSX.Element => (
    <Button key={format} disabled={disabled} onClick={() => onExport(format, { separator })}>
      <span>
        <Spoken>{t('export.as')} </Spoken>
        {t(`export.format.${format}`)}
      </span>
    </Button>
  );
  return (
    <fieldset className={styles['bar']} aria-label={t('export.title')}>
      {formats.filter((format) => direct.has(format)).map(button)}
      <Button popoverTarget={menu}>
        {t('export.more')} <Icon name="more" />
      </Button>
      <section id={menu} popover="auto" className={styles['menu']} aria-label={t('export.more.title')}>
        <dl>
          {formats
            .filter((format) => !direct.has(format))
            .map((format) => (
              <div key={format}>
                <dt>{button(format)}</dt>
                <dd>{t(`export.about.${format}`)}</dd>
              </div>
            ))}
        </dl>
        <fieldset>
          <legend>{t('export.separator')}</legend>
          {separators.map((option) => (
            <label key={option.separator}>
              <input
                type="radio"
                name={`${menu}-separator`}
                checked={separator === option.separator}
                onChange={() => setChosen(option.separator)}
              />
              {t(option.id)}
            </label>
          ))}
        </fieldset>
      </section>
    </fieldset>
  );
}
