/** Words that say that a placeholder is filled with a number. */
const ID_WORDS =
  /(?:^|[ _-])(?:id|ids|identifier|identifiant|identificador|kennung|number|numéro|numero|nummer|num|no)$/i;

/** `[site_id]`, `<ID>`, `{siteId}`, `[numéro]`. */
export function isIdWord(inner: string): boolean {
  return ID_WORDS.test(inner.trim()) || /[a-z]I[dD]$/.test(inner.trim());
}
