import { describe, expect, it } from 'vitest';
import { rules } from '../../audit/rules/rules.ts';
import { createTranslator, languages } from '../../i18n/index.ts';
import { todoWords } from './todo-words.ts';

describe('what to do about a rule’s findings', () => {
  it.each(languages)('is said of every rule: %s', (language) => {
    const translator = createTranslator(language);
    expect(rules.filter(({ id }) => todoWords(id, translator) === null)).toEqual([]);
  });
  it('is not said of a rule that nobody knows', () => {
    expect(todoWords('of-another-version', createTranslator('fr'))).toBeNull();
  });
});
