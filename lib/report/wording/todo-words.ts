import type { Translator } from '../../i18n/index.ts';

/** What the portal's manager can do about the findings of a rule; null for a rule that this version does not know. */
export function todoWords(rule: string, { say }: Pick<Translator, 'say'>): string | null {
  const id = `rule.${rule}.todo`;
  const words = say({ id, params: {} });
  return words === id ? null : words;
}
