import { describe, expect, it } from 'vitest';
import { chooseLanguage, createTranslator } from './index.ts';

describe('createTranslator', () => {
  it.each([
    ['fr', 1, '1 cookie'],
    ['fr', 2, '2 cookies'],
    ['fr', 2_000_000, '2000000 cookies'],
    ['en', 0, '0 cookies'],
  ] as const)('%s: %d → %s', (language, count, expected) => {
    expect(createTranslator(language).t('common.cookies', { count })).toBe(expected);
  });

  it('shows an id that it does not know as it is, and fills nothing in', () => {
    const id = '{{name}} $t(common.yes)';
    expect(createTranslator('fr').say({ id, params: { name: 'x' } })).toBe(id);
  });

  it('never reads a parameter as a template', () => {
    const { say } = createTranslator('fr');
    expect(say({ id: 'unknown {{name}}', params: { name: '$t(common.yes) {{count}}', count: 1 } })).not.toContain(
      'oui',
    );
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['nl-BE', 'en-GB'], 'en'],
    [['FR'], 'fr'],
    [['de'], 'fr'],
    [[], 'fr'],
  ] as const)('%j → %s', (preferred, expected) => {
    expect(chooseLanguage(preferred)).toBe(expected);
  });
});
