import type { AuditReport } from '../../lib/audit/index.ts';
import { chooseLanguage, createTranslator } from '../../lib/i18n/index.ts';
import { pageFooter, runningLine } from '../../lib/report/index.ts';

/**
 * Puts portal and day at the foot of every printed page, in the language that the report is shown in, whether it is printed
 * by our button or by the browser's own.
 *
 * A style sheet made by script: the page's policy lets in no other that is not a file.
 */
export function footPrintedPages(report: () => AuditReport | null): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  globalThis.addEventListener('beforeprint', () => {
    const shown = report();
    const language = document.querySelector('main')?.lang ?? '';
    sheet.replaceSync(
      shown === null ? '' : pageFooter(runningLine(shown, createTranslator(chooseLanguage([language])))),
    );
  });
}
