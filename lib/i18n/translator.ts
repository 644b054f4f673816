import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { makeTranslator, type Translator } from './make-translator.ts';

const catalogues = { fr, en } as const;

/** A translator for one language, with every sentence at hand; a report may use another than the interface. */
export function createTranslator(language: Language): Translator {
  return makeTranslator(language, catalogues[language]);
}
