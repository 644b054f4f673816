import { chooseLanguage, createTranslator } from '../../lib/i18n/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { pageFooter } from '../../lib/report/index.ts';

/**
 * Puts portal and day at the foot of every printed page, in the language that the report is shown in, whether it is printed
 * by our button or by the browser's own.
 *
 * @param running the line for what is on the screen, or null where that is neither a report nor a comparison.
 *
 * A style sheet made by script: the page's policy lets in no other that is not a file.
 */
export function footPrintedPages(running: (translator: Translator) => string | null): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  globalThis.addEventListener('beforeprint', () => {
    const languages = [document.querySelector('main')?.lang ?? '', document.documentElement.lang];
    const line = running(createTranslator(chooseLanguage(languages)));
    sheet.replaceSync(line === null ? '' : pageFooter(line));
  });
}
