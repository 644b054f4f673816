/** What depends on a language and is no sentence. */
interface LanguageFacts {
  /** Its name, in itself. */
  readonly name: string;
  /** BCP 47: how dates and numbers are written. */
  readonly locale: string;
  /** What parts the columns of a table that a spreadsheet in this language opens by itself. */
  readonly columnSeparator: ',' | ';';
  /** How the first day of a month is written, where it is no plain number. */
  readonly firstDay: string | null;
  /** What a file holds that is not the report itself, as its name says it. */
  readonly fileParts: Readonly<Record<'corrected' | 'comparison' | 'letter', string>>;
}

/** Languages of the interface and of reports. French first: the others are translated from it. */
export const languageFacts = {
  fr: {
    name: 'Français',
    locale: 'fr-FR',
    columnSeparator: ';',
    firstDay: '1er',
    fileParts: { corrected: 'charte-corrigee', comparison: 'comparaison', letter: 'lettre' },
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    columnSeparator: ',',
    firstDay: null,
    fileParts: { corrected: 'corrected-charter', comparison: 'comparison', letter: 'letter' },
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languageFacts;

/** Languages that lack a sentence where it is not translated from French. */
export type Translated = Exclude<Language, 'fr'>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the object's own keys, in their order
export const languages = Object.keys(languageFacts) as readonly Language[];

/**
 * The language to show, from what a browser or a user prefers.
 *
 * @param preferred BCP 47 tags, best first.
 * @returns the first that we speak, else French.
 * @example chooseLanguage(['nl-BE', 'en-GB']) // 'en'
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known !== undefined) return known;
  }
  return 'fr';
}
