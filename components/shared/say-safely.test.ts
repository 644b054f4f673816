import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/index.ts';
import { saySafely } from './say-safely.ts';

const translator = createTranslator('fr');
const say = (name: string): string => saySafely(translator, { id: 'reason.undeclared.own', params: { name } });

describe('saySafely', () => {
  it('leaves an ordinary name as it is', () => {
    expect(say('_ga')).toContain('«\u00A0_ga\u00A0»');
  });

  it('shows what would hide or reorder', () => {
    expect(say('a\u202Egpj')).toContain('a[U+202E]gpj');
  });

  it('isolates a name written from right to left', () => {
    expect(say('זהות')).toContain('\u2068זהות\u2069');
  });

  it('cuts a name that would flood the sentence', () => {
    expect(say('y'.repeat(4000)).length).toBeLessThan(250);
  });

  it('keeps numbers numbers, for plurals', () => {
    expect(saySafely(translator, { id: 'common.cookies', params: { count: 2 } })).toBe('2 cookies');
  });
});
