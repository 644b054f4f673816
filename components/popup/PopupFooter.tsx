import { type JSX, useState } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import type { PictureRefusal } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { isCharterAwaited } from './charter-awaited.ts';
import styles from './PopupFooter.module.css';

interface PopupFooterProps {
  readonly report: AuditReport;
  readonly busy: Extract<PopupView, { readonly state: 'report' }>['busy'];
  readonly pictureRefused: PictureRefusal | null;
  readonly actions: PopupActions;
  readonly translator: Translator;
  readonly onChecks: () => void;
}

/** One line that is always there: how much was checked, the report, the files. */
export function PopupFooter(props: PopupFooterProps): JSX.Element {
  const { report, busy, pictureRefused, actions, translator, onChecks } = props;
  const { t } = translator;
  const [picture, setPicture] = useState(false);
  const { coverage } = report;
  const looked = coverage.filter(({ outcome }) => outcome.state === 'looked').length;
  // A report without the charter that is on its way would say that nobody looked for it.
  const incomplete = isCharterAwaited({ report, busy });
  return (
    <footer className={styles['footer']}>
      {pictureRefused !== null && <p role="alert">{t(`picture.refused.${pictureRefused}`)}</p>}
      <div className={styles['line']}>
        <button type="button" className={styles['checks']} onClick={onChecks}>
          {t('checks.made', { count: looked, total: coverage.length })}
        </button>
        <Button rank="primary" disabled={incomplete} onClick={() => actions.openReport(picture)}>
          {t('export.open-report')}
        </Button>
        <ExportMenu
          disabled={incomplete || busy === 'export'}
          picture={picture}
          onPicture={setPicture}
          onExport={(format, options) => actions.exportAs(format, { ...options, picture })}
          translator={translator}
        />
      </div>
    </footer>
  );
}
