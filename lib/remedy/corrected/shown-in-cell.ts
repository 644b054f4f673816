import { textWithSigns } from '../../report/text/text-with-signs.ts';

/** A text for a cell of a charter: line breaks are kept as spaces, other unseen characters as signs. */
export function shownInCell(text: string): string {
  return textWithSigns(text.replaceAll(/\s+/g, ' '));
}
