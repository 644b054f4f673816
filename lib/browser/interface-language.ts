import { browser } from 'wxt/browser';
import { chooseLanguage, languages, type Language } from '../i18n/index.ts';

const key = 'language';

/** The language that the person chose, else the browser's own, else French. */
export async function loadLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get(key);
  const chosen = languages.find((language) => language === stored[key]);
  return chosen ?? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}

export async function saveLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [key]: language });
}
