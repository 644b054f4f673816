import type { Translator } from '../../i18n/index.ts';

/** What a rule is called in a table; its id where this version does not know it. */
export function ruleWords(rule: string, { say }: Pick<Translator, 'say'>): string {
  const id = `rule.${rule}.title`;
  const title = say({ id, params: {} });
  return title === id ? rule : title;
}
