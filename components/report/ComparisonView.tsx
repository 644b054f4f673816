import { useMemo } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { blockMarkup, comparisonDocument, headMarkup, sectionMarkup } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import styles from './HistoryView.module.css';
import { markupToReact } from './markup-to-react.ts';
import type { ReportActions, ReportView } from './report-view.ts';

interface ComparisonViewProps {
  readonly view: Extract<ReportView, { readonly state: 'comparison' }>;
  readonly actions: ReportActions;
  readonly translator: Translator;
}

/** What changed between two audits, as its file says it, and what can't be told because one of them did not look. */
export function ComparisonView({ view, actions, translator }: ComparisonViewProps): JSX.Element {
  const { t, language } = translator;
  const { comparison, timeZone, notice } = view;
  const document = useMemo(() => comparisonDocument(comparison, language, timeZone), [comparison, language, timeZone]);
  return (
    <main className="report" data-state="comparison">
      {markupToReact(headMarkup(document))}
      {document.sections.map((section) => (
        <SectionOf key={section.id} section={section} translator={translator} />
      ))}
      <div className={styles['buttons']}>
        <Button onClick={() => actions.saveComparison('html', language)}>{t('report.comparison.save-html')}</Button>
        <Button onClick={() => actions.saveComparison('markdown', language)}>
          {t('report.comparison.save-markdown')}
        </Button>
        <Button onClick={actions.print}>{t('report.print')}</Button>
        <Button onClick={actions.openHistory}>{t('report.history')}</Button>
        <output>{notice === null ? '' : translator.say(notice)}</output>
      </div>
    </main>
  );
}

interface SectionOfProps {
  readonly section: ReturnType<typeof comparisonDocument>['sections'][number];
  readonly translator: Translator;
}

function SectionOf({ section, translator }: SectionOfProps): JSX.Element {
  const content = section.blocks.map((block) => blockMarkup(block, translator));
  return <>{markupToReact(sectionMarkup(section, content))}</>;
}
