const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * Two readings of a cell are the same where only typography differs: kind of space, apostrophe, quotation marks,
 * invisible characters, a closing full stop or colon. Case and words count.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\u201C\u201D\u201E]/gu, '"')
    .replaceAll(/[\u2010-\u2013\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/ ?[.:;,]$/u, '');
}

/** The words alone, for a service and a place that the labels keep in one string: "API (CSRF) (front et back office)". */
export function comparableWords(text: string): string {
  return (comparableText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** A name as written; only the whitespace around and within it is evened out. */
export function comparableName(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}
