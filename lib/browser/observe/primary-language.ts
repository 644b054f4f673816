/** `fr-FR`, `fr_FR`: the language without its region, lower case; null where there is none. */
export function primaryLanguage(tag: string | null): string | null {
  return tag?.trim().split(/[-_]/)[0]?.toLowerCase() || null;
}
