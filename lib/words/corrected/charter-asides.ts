/** What stands above or beside the charter's own words. */
export interface CharterAsides {
  /** What a page about cookies is called where the charter has no title that says so. */
  readonly title: string;
  /** Beside words that are in English and the charter is not. */
  readonly inEnglish: string;
}

const aside = (title: string, inEnglish: string): CharterAsides => ({ title, inEnglish });

const english = aside('Cookies', 'in English');

const asides: Readonly<Record<string, CharterAsides>> = {
  fr: aside('Cookies', 'en anglais'),
  en: english,
  es: aside('Cookies', 'en inglés'),
  de: aside('Cookies', 'auf Englisch'),
  it: aside('Cookie', 'in inglese'),
  nl: aside('Cookies', 'in het Engels'),
  pt: aside('Cookies', 'em inglês'),
  ca: aside('Galetes', 'en anglès'),
  eu: aside('Cookieak', 'ingelesez'),
};

export const charterAsides = (language: string): CharterAsides => asides[language] ?? english;
