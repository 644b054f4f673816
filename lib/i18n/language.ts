/** Languages of the interface and of reports. French first. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

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
