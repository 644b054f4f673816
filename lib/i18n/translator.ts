import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { makeTranslator, type Translator } from './make-translator.ts';
import { translations } from './translations.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, ...translations };

/** A translator for one language, with every sentence at hand; a report may use another than the interface. */
export function createTranslator(language: Language): Translator {
  return makeTranslator(language, catalogues[language]);
}
