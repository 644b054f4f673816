export { chooseLanguage, languageFacts, languages } from './language.ts';
export type { Language } from './language.ts';
export type { MessageId, MessageParams, Translator } from './make-translator.ts';
export { loadPopupTranslator } from './popup-translator.ts';
export { spanWords } from './span-words.ts';
export { createTranslator } from './translator.ts';
