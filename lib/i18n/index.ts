export { chooseLanguage, languages } from './language.ts';
export type { Language } from './language.ts';
export { createTranslator } from './translator.ts';
export type { MessageId, MessageParams, Translator } from './translator.ts';
