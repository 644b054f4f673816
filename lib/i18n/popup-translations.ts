import type { Translated } from './language.ts';

/** The popup's own sentences, loaded where a language is spoken; `sentences.ts` holds them against the French ones. */
export const popupTranslations = {
  en: async () => (await import('./en/in-popup.ts')).inPopup,
} as const satisfies Readonly<Record<Translated, () => Promise<object>>>;
