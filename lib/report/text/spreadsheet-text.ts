import type { Translator } from '../../i18n/index.ts';
import { longestSentence, shortText } from './text-with-signs.ts';

/** A cell of a spreadsheet holds 32,767 characters (Excel's limit); the rest says how long the whole is. */
const longest = 32_700;

/**
 * A text as a cell of a spreadsheet can hold it. Excel breaks a longer one of a CSV over two lines, and takes a workbook
 * with a longer one for broken; the JSON holds the whole.
 */
export function cellText(text: string, { t }: Pick<Translator, 't'>): string {
  return shortText(text, (count) => t('report.characters', { count }), longest);
}

/** A sentence that stands on many lines of a table, cut as the report cuts it, so that a file stays as long as what it is made of. */
export function sentenceText(text: string, { t }: Pick<Translator, 't'>): string {
  return shortText(text, (count) => t('report.characters', { count }), longestSentence);
}
