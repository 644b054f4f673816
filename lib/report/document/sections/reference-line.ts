import { basisOf } from '../../../audit/index.ts';
import type { Finding, Reference } from '../../../audit/index.ts';
import { languages } from '../../../i18n/index.ts';
import { dayWords } from '../../text/moment-words.ts';
import type { Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** The name of a text in the report's language. */
export function titleOf(reference: Reference, t: Writer['t']): string {
  const basis = basisOf(reference);
  return basis === null ? reference.title : t(`report.reference.${basis}`);
}

/** The text that a finding refers to, and its day unless its title says it. How surely it is known, the method says once. */
export function referenceLine({ reference }: Finding, { t, link, translator }: Writer): Line {
  const { url, date } = reference;
  const title = titleOf(reference, t);
  const day = date === null || saysDay(title, date) ? '' : `, ${dayWords(date, translator.language)}`;
  return [url === null ? title : link(url, title), day];
}

/** "du 17 septembre 2020", "4 juillet 2025": the month and the year are enough, since the day may be written "1er". */
function saysDay(title: string, date: string): boolean {
  return languages.some((language) => title.includes(dayWords(date, language).replace(/^\S+\s/, '')));
}
