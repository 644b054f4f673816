import { type JSX, useId, useState } from 'react';
import { languageFacts, type Translator } from '../../lib/i18n/index.ts';
import { formatList } from '../../lib/report/exporters/formats.ts';
import type { NamedFormat } from '../../lib/report/exporters/formats.ts';
import type { ExportFormat } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import styles from './ExportBar.module.css';
import type { ExportOptions } from './popup-view.ts';

interface ExportBarProps {
  readonly disabled: boolean;
  readonly onExport: (format: ExportFormat, options: Pick<ExportOptions, 'separator'>) => void;
  readonly translator: Translator;
}

/** Those that most people want are one click away. */
const atHand = formatList
  .filter((each) => each.atHand !== undefined)
  .toSorted((one, other) => (one.atHand ?? 0) - (other.atHand ?? 0));
const inMenu = formatList.filter((each) => each.atHand === undefined);

const separators = [
  { separator: ';', id: 'export.separator.semicolon' },
  { separator: ',', id: 'export.separator.comma' },
] as const;

/** Exports: a few formats at once, the others and the table's separator in a menu. */
export function ExportBar({ disabled, onExport, translator }: ExportBarProps): JSX.Element {
  const { t, language } = translator;
  const menu = useId();
  const [chosen, setChosen] = useState<ExportOptions['separator'] | null>(null);
  const separator = chosen ?? languageFacts[language].columnSeparator;
  const button = ({ format, label }: NamedFormat): JSX.Element => (
    <Button key={format} disabled={disabled} onClick={() => onExport(format, { separator })}>
      <span>
        <Spoken>{t('export.as')} </Spoken>
        {label}
      </span>
    </Button>
  );
  return (
    <fieldset className={styles['bar']} aria-label={t('export.title')}>
      {atHand.map(button)}
      <Button popoverTarget={menu}>
        {t('export.more')} <Icon name="more" />
      </Button>
      <section id={menu} popover="auto" className={styles['menu']} aria-label={t('export.more.title')}>
        <dl>
          {inMenu.map((each) => (
            <div key={each.format}>
              <dt>{button(each)}</dt>
              {each.about !== undefined && <dd>{t(each.about)}</dd>}
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
