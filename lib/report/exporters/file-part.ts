import type { Language } from '../../i18n/index.ts';

/** What a file holds that is not the report itself, as its name says it. */
export const filePart: Readonly<Record<'corrected' | 'letter' | 'comparison', Readonly<Record<Language, string>>>> = {
  corrected: { fr: 'charte-corrigee', en: 'corrected-charter' },
  comparison: { fr: 'comparaison', en: 'comparison' },
  letter: { fr: 'lettre', en: 'letter' },
};
