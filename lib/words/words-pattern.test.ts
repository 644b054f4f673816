import { describe, expect, it } from 'vitest';
import { anyPattern, anyWord } from './words-pattern.ts';

describe('words as a pattern', () => {
  it.each([
    ['conserv*', 'conservés', true],
    ['gardé(e)(s)', 'gardées', true],
    ['gardé(e)(s)', 'gardés', true],
    ['gardé(e)(s)', 'gardez', false],
    ['instalad[ao](s)', 'instaladas', true],
    ['instalad[ao](s)', 'instalades', false],
    ['d’une', "d'une", true],
    ['e.( )g.', 'e. g.', true],
    ['e.( )g.', 'erg ', false],
    ['set, placed', 'placed', true],
    ['1+1', '1+1', true],
  ])('%s: %s', (list, text, found) => {
    expect(new RegExp(`^${anyWord([list])}$`, 'u').test(text)).toBe(found);
  });

  it('has the words of every language that has some', () => {
    expect(anyWord(['pour', undefined, 'para, por'])).toBe('(?:pour|para|por)');
    expect(anyPattern([/a|b/u, undefined, /c/u])).toBe('(?:a|b|c)');
  });
});
