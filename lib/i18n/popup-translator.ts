import type { Language } from './language.ts';
import { makeTranslator, type Translator } from './make-translator.ts';

const catalogues = {
  fr: async () => (await import('./fr/in-popup.ts')).inPopup,
  en: async () => (await import('./en/in-popup.ts')).inPopup,
} as const;

/**
 * A translator with the popup's own sentences in one language: the popup must open fast, and a report's other sentences are
 * as long as all of these together.
 */
export async function loadPopupTranslator(language: Language): Promise<Translator> {
  return makeTranslator(language, await catalogues[language]());
}
