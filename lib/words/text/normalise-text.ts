/** Characters that show nothing and would split a name or a word: soft hyphen, zero-width, bidi marks, BOM, controls. */
const invisible =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
/** Hyphens that only forbid or allow a line break. */
const hyphens = /[\u2010\u2011\u2043\uFE63]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
/** Letters of western languages, and the signs of their typography: nothing to change in most texts. */
const plain = /^[\t\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2013-\u2027\u20AC]*$/;
const maybeDecomposed = /[\u0300-\u036F]/;

/**
 * Makes text comparable without changing what it says: line ends, kinds of space, invisible characters, full-width
 * letters and non-breaking hyphens become their plain form, composed as in Unicode NFC.
 * Full NFKC is not applied: it would turn `…`, `²` or `ª`, which a cookie name or a remark may hold, into other words.
 *
 * @param text any string, lone surrogates included
 * @returns the same words in plain characters; tabs and line feeds are kept
 * @example normaliseText('Nom\u00A0du co\u00ADokie') // 'Nom du cookie'
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text;
  const visible = text
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(hyphens, '-')
    .replace(fullWidth, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0));
  return maybeDecomposed.test(visible) ? visible.normalize('NFC') : visible;
}

/** What {@link oneLine} changes. */
const untidy = /[^\S ]| {2}|^ | $/;

/** One line: every run of white space becomes a single space, none at the ends. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}
