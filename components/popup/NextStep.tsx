import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import { languageFacts, type Translator } from '../../lib/i18n/index.ts';
import { whatToDo } from '../../lib/report/headline/what-to-do.ts';
import { Button } from '../shared/Button.tsx';
import styles from './NextStep.module.css';
import type { PopupActions } from './popup-view.ts';
import { stepsLeft, stepsOf } from './steps-left.ts';

interface NextStepProps {
  readonly report: AuditReport;
  readonly actions: PopupActions;
  readonly translator: Translator;
}

/** What a visitor can still do, in one sentence: the popup knows it better than a report that is read elsewhere. */
function stepsWords(report: AuditReport, { t, language }: Translator): string | null {
  const left = stepsLeft(stepsOf(report)).map(({ id }) => t(`steps.${id}`));
  const steps = new Intl.ListFormat(languageFacts[language].locale).format(left);
  return left.length === 0 ? null : t('next.steps', { steps });
}

function words(report: AuditReport, translator: Translator): string {
  const todo = whatToDo(report);
  switch (todo) {
    case 'examine':
      return translator.t('next.examine');
    case 'charter':
      return translator.t('next.charter');
    case 'events':
    case 'visit':
      return stepsWords(report, translator) ?? translator.t(`todo.${todo}`);
    case 'letter':
      return translator.t('next.correct');
    case 'keep':
    case 'no-table':
    case 'read':
      return translator.t(`todo.${todo}`);
  }
}

/** Under the answer, the one thing to do next, with its button. */
export function NextStep({ report, actions, translator }: NextStepProps): JSX.Element {
  const todo = whatToDo(report);
  return (
    <div className={styles['next']} data-todo={todo}>
      <p>
        <strong>{translator.t('todo.title')}</strong>
        {translator.t('common.colon')}
        {words(report, translator)}
      </p>
      {todo === 'letter' && <Button onClick={() => actions.openReport(false)}>{translator.t('next.letter')}</Button>}
      {todo === 'keep' && <Button onClick={() => actions.openReport(false)}>{translator.t('next.keep')}</Button>}
    </div>
  );
}
