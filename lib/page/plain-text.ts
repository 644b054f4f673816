const markdownHeading = /(?:^|\n)[ \t]{0,3}#{1,6} \S/;
const boldLine = /^__[^_\n]+__$/;

/**
 * Whether the text of a page's loose text node is itself laid out as plain text: pages made from Markdown sometimes
 * serve it as it is, between tags that are real.
 */
export function looksLikePlainText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 3 && (/\n[ \t]*\n/.test(trimmed) || markdownHeading.test(text) || boldLine.test(trimmed));
}
