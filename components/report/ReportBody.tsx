import { memo, useMemo } from 'react';
import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import { contentsMarkup, headMarkup, reportDocument } from '../../lib/report/index.ts';
import { markupToReact } from './markup-to-react.ts';
import { SectionView } from './SectionView.tsx';
import { useOpenedAnnex } from './use-opened-annex.ts';
import type { ReviewDesk } from './use-review-desk.ts';

interface ReportBodyProps {
  /** As it lies in the history: forms show the auditor's own words. */
  readonly report: AuditReport;
  /** The same as it is read here, masked or not. */
  readonly shown: AuditReport;
  readonly imported: boolean;
  /** The report's own language. */
  readonly language: Language;
  /** The interface's. */
  readonly translator: Translator;
  readonly annexesOpen: boolean;
  readonly desk: ReviewDesk;
}

/**
 * The report itself: the same document as the exported file, with tables that sort and findings that can be judged.
 *
 * Drawn anew only for another report or language: a notice above it must not cost thousands of rows.
 */
export const ReportBody = memo(function ReportBody({
  report,
  shown,
  imported,
  language,
  translator,
  annexesOpen,
  desk,
}: ReportBodyProps): JSX.Element {
  const document = useMemo(
    () => reportDocument(shown, language, { masked: shown !== report, imported }),
    [shown, report, language, imported],
  );
  useOpenedAnnex();
  const words = useMemo(() => createTranslator(language), [language]);
  return (
    <main className="report" id="report" lang={language}>
      {markupToReact(headMarkup(document))}
      {markupToReact(contentsMarkup(document, words))}
      {document.sections.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          words={words}
          translator={translator}
          report={report}
          annexesOpen={annexesOpen}
          desk={desk}
        />
      ))}
    </main>
  );
});
