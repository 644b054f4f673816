import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visiblePieces } from './visible-text.ts';

const shown = (text: string): string =>
  visiblePieces(text)
    .map((piece) => piece.text)
    .join('');

/** Few enough that seen and unseen characters meet in every order. */
const unit = constantFrom('a', 'é', '🍪', 'ה', ' ', '\u202E', '\u0000', '\u200B', '\u{E0041}', '\uFE0F', '\uD83C');

describe('visiblePieces', () => {
  it.each([
    ['_ga', '_ga'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['tab\tnul\u0000', 'tab␉nul␀'],
    ['zero\u200Bwidth', 'zero[U+200B]width'],
    ['soft\u00ADhyphen', 'soft[U+00AD]hyphen'],
    ['tag\u{E0041}', 'tag[U+E0041]'],
    ['variation\uFE0F', 'variation[U+FE0F]'],
    ['line\u2028end', 'line[U+2028]end'],
    ['זהות', 'זהות'],
    ['🍪', '🍪'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('drops nothing: the plain pieces are the text without its unseen characters', () => {
    assert(
      property(string({ unit }), (text) => {
        const plain = visiblePieces(text)
          .filter((piece) => !piece.hidden)
          .map((piece) => piece.text)
          .join('');
        expect(plain).toBe(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, ''));
      }),
    );
  });
});
