import type { Finding } from '../../audit/index.ts';
import type { Translator } from '../../i18n/index.ts';

/** Sentences of criteria that could not be checked: nothing is said to be without object because nobody could look. */
const unchecked: ReadonlySet<string> = new Set([
  'rule.any.not-looked',
  'rule.any.partly-looked',
  'rule.any.choice-not-looked',
  'rule.any.none-seen',
  'rule.any.page-not-asked',
  'rule.any.no-charter',
]);

/** What came of a check, in one or two words. */
export function outcomeLabel({ outcome, message }: Finding, { t }: Pick<Translator, 't'>): string {
  return unchecked.has(message.id) ? t('report.outcome.not-checked') : t(`report.outcome.${outcome}`);
}
