import { type JSX, useId, useState } from 'react';
import { languageFacts, type Translator } from '../../lib/i18n/index.ts';
import { formatList } from '../../lib/report/exporters/formats.ts';
import type { ExportFormat } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import styles from './ExportMenu.module.css';
import { PictureOption } from './PictureOption.tsx';
import type { ExportOptions } from './popup-view.ts';

interface ExportMenuProps {
  readonly disabled: boolean;
  readonly picture: boolean;
  readonly onPicture: (wanted: boolean) => void;
  readonly onExport: (format: ExportFormat, options: Pick<ExportOptions, 'separator'>) => void;
  readonly translator: Translator;
}

const separators = [
  { separator: ';', id: 'export.separator.semicolon' },
  { separator: ',', id: 'export.separator.comma' },
] as const;

/** Every file that a report is saved as, those for people first, and what goes into them. */
export function ExportMenu({ disabled, picture, onPicture, onExport, translator }: ExportMenuProps): JSX.Element {
  const { t, language } = translator;
  const menu = useId();
  const [chosen, setChosen] = useState<ExportOptions['separator'] | null>(null);
  const separator = chosen ?? languageFacts[language].columnSeparator;
  return (
    <>
      <Button popoverTarget={menu}>
        {t('export.title')} <Icon name="more" />
      </Button>
      <section id={menu} popover="auto" className={styles['menu']} aria-label={t('export.more.title')}>
        <dl>
          {formatList.map(({ format, label, about }) => (
            <div key={format}>
              <dt>
                <Button disabled={disabled} onClick={() => onExport(format, { separator })}>
                  <span>
                    <Spoken>{t('export.as')} </Spoken>
                    {label}
                  </span>
                </Button>
              </dt>
              {about !== undefined && <dd>{t(about)}</dd>}
            </div>
          ))}
        </dl>
        <PictureOption wanted={picture} onChange={onPicture} translator={translator} />
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
    </>
  );
}
