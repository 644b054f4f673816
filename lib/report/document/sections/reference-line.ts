import { basisOf } from '../../../audit/index.ts';
import type { Finding } from '../../../audit/index.ts';
import { languages } from '../../../i18n/index.ts';
import { dayWords } from '../../text/moment-words.ts';
import type { Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** The text that a finding refers to, its day unless its title says it, and how surely it is known. */
export function referenceLine({ reference }: Finding, { t, link, translator }: Writer): Line {
  const { url, date } = reference;
  const basis = basisOf(reference);
  const title = basis === null ? reference.title : t(`report.reference.${basis}`);
  const day = date === null || saysDay(title, date) ? '' : `, ${dayWords(date, translator.language)}`;
  const certainty = reference.certainty === 'reported' ? ` (${t('report.certainty.reported')})` : '';
  return [url === null ? title : link(url, title), day, certainty];
}

/** "du 17 septembre 2020", "4 juillet 2025": the month and the year are enough, since the day may be written "1er". */
function saysDay(title: string, date: string): boolean {
  return languages.some((language) => title.includes(dayWords(date, language).replace(/^\S+\s/, '')));
}
