import type { Language } from './language.ts';
import { makeTranslator, type Translator } from './make-translator.ts';
import { popupTranslations } from './popup-translations.ts';

type Load = () => Promise<Readonly<Record<string, string>>>;

const catalogues: Readonly<Record<Language, Load>> = {
  fr: async () => (await import('./fr/in-popup.ts')).inPopup,
  ...popupTranslations,
};

/**
 * A translator with the popup's own sentences in one language: the popup must open fast, and a report's other sentences are
 * as long as all of these together.
 */
export async function loadPopupTranslator(language: Language): Promise<Translator> {
  return makeTranslator(language, await catalogues[language]());
}
