import { speaksOfCookies } from '../lexicon/cookie-words.ts';
import type { Block } from '../page/block.ts';

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
  if (block.kind !== 'text' || block.stands === undefined || !standsAsHeading(block.text)) return null;
  return { level: block.stands === 'first' ? 0 : unmarked, text: block.text };
}

/** The line that a pasted text opens with. */
export const isOpening = ({ level }: Heading): boolean => level === 0;
