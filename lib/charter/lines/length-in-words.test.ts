import { describe, expect, it } from 'vitest';
import { lengthInWords } from './length-in-words.ts';

describe('a length told in words', () => {
  it.each([
    ['est conservé pendant un an.', 'un an'],
    ['is kept for six months after your visit', 'six months'],
    ['wird ein Jahr lang gespeichert', 'ein Jahr'],
    ['wird sechs Monate aufbewahrt', 'sechs Monate'],
    ['caduca al cabo de dos años', 'dos años'],
    ['garde le choix, et un jour le perd', null],
    ['est conservé le temps de la session', null],
    ['stored by one of our partners', null],
    ['conservé 13 mois', null],
  ])('%s', (text, expected) => {
    expect(lengthInWords(text)).toBe(expected);
  });

  // Time that is not linear would take this test past its limit many times over.
  it('comes to the end of a text that begins again and again', () => {
    expect(lengthInWords('conservé un '.repeat(20_000))).toBeNull();
  });
});
