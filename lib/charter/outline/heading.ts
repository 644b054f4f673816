import { isCategoryLabel } from '../../words/category-words.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import type { Block } from '../../page/index.ts';

/** Text that stands for itself and is no sentence: what a heading would be. */
export function isTitleLike(text: string): boolean {
  return (
    text.length <= 140 &&
    !/[.:;,!?…]$/.test(text.trim()) &&
    !text.includes('\n') &&
    /\p{L}/u.test(text) &&
    !/^<?https?:/.test(text)
  );
}

const mostWords = 6;

/** "Cookies statistiques :" names what comes next; "Les cookies suivants sont utilisés :" is a sentence. */
export function withoutColon(text: string): string {
  const words = /^([^:.!?\n]{3,80}?)\s?:\s*$/.exec(text)?.[1] ?? text;
  return words.split(' ').length <= mostWords && isCategoryLabel(words) ? words : text;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Below every heading that a page marks as one. */
const unmarked = 7;

const longestHeading = 100;

/** "DoubleClick : publicité" opens with a word and goes on: an item, no heading. */
function standsAsHeading(text: string): boolean {
  const isHeading = isTitleLike(text) || (/[^.!?]\?$/.test(text) && speaksOfCookies(text));
  return isHeading && text.length <= longestHeading && /^[^\p{L}]*\p{Lu}/u.test(text) && !/:\s/.test(text);
}

/** A heading; in pasted text a line that stands as one would. */
export function headingOf(block: Block): Heading | null {
  if (block.kind === 'heading') return block;
  if (block.kind !== 'text' || block.stands === undefined) return null;
  const text = withoutColon(block.text);
  return standsAsHeading(text) ? { level: block.stands === 'first' ? 0 : unmarked, text } : null;
}

/** The line that a pasted text opens with. */
export const isOpening = ({ level }: Heading): boolean => level === 0;
