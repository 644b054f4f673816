import { closingBracket } from '../pattern/closing-bracket.ts';

/**
 * Cuts a text where a separator stands outside brackets, so that `[random, number]` and `(a, b)` stay whole.
 *
 * @param isSeparator whether the character at a place separates
 */
export function splitTopLevel(text: string, isSeparator: (text: string, at: number) => boolean): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const close = closingBracket(text, at);
    if (close !== null) at = close;
    else if (isSeparator(text, at)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const ALWAYS = new Set(',;|•·●▪◦‣∙，、；\t');
const BETWEEN_SPACES = new Set('/+&');

/** Commas and their like separate wherever they stand; `/`, `+` and `&` where spaces stand around them. */
export function isListSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (ALWAYS.has(character)) return true;
  return BETWEEN_SPACES.has(character) && /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1));
}

export function isTightSeparator(text: string, at: number): boolean {
  return BETWEEN_SPACES.has(text.charAt(at));
}

/** Words of a text; a bracketed placeholder with spaces is one word. */
export function splitWords(text: string): readonly string[] {
  return splitTopLevel(text, (whole, at) => /\s/.test(whole.charAt(at)));
}
