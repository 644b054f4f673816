import type { Translator } from '../../i18n/index.ts';
import { shortText } from '../text/text-with-signs.ts';
import type { Condition, ConditionChange } from './compared-conditions.ts';

/** A condition that two audits do not share, in words: "private window: no → yes". */
export function conditionWords({ condition, before, after }: ConditionChange, translator: Translator): string {
  const words = (value: string | null): string =>
    value === null ? translator.t('common.unknown') : valueWords(condition, value, translator);
  return translator.t('report.comparison.from-to', {
    field: translator.t(`report.comparison.condition.${condition}`),
    before: words(before),
    after: words(after),
  });
}

function valueWords(condition: Condition, value: string, { t, say }: Translator): string {
  if (condition === 'private-window') return t(value === 'true' ? 'common.yes' : 'common.no');
  if (condition === 'login') return t(value === 'true' ? 'report.logged-in.yes' : 'report.logged-in.not-seen');
  if (condition === 'consent') return say({ id: `report.comparison.consent.${value}`, params: {} });
  return shortText(value, (count) => t('report.characters', { count }));
}
