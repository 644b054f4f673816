import type { AuditReport } from '../../audit/index.ts';
import { languageFacts } from '../../i18n/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { shortText } from '../text/text-with-signs.ts';
import { companiesBehind } from './companies-behind.ts';
import { nameOf, whatMatters } from './what-matters.ts';
import type { Matter } from './what-matters.ts';

/** A line of what matters, as it stands under the headline. */
export interface MatterLine {
  readonly id: Matter['id'];
  readonly text: string;
  readonly tone: 'attention' | 'absence';
}

/** Names and companies that a line tells; the rest are counted. */
const mostNames = 6;
const mostCompanies = 3;
const longestName = 40;

/**
 * What was found, in words with names, the worst first.
 *
 * @example matterLines(report, translator)[0]?.text // '4 traceurs présents malgré le refus (Google et Matomo) : _ga, …'
 */
export function matterLines(
  report: AuditReport,
  translator: Pick<Translator, 't' | 'language'>,
): readonly MatterLine[] {
  return whatMatters(report).map(({ id, things }) => ({
    id,
    tone: id === 'missing' ? 'absence' : 'attention',
    text: translator.t(`matter.${id}`, {
      count: things.length,
      who: companies({ id, things }, report, translator),
      names: listed([...new Set(things.map((thing) => shortText(nameOf(thing), () => '', longestName)))], mostNames),
    }),
  }));
}

const listed = (names: readonly string[], most: number): string =>
  [...names.slice(0, most), ...(names.length > most ? [`+${names.length - most}`] : [])].join(', ');

/** The companies behind them, the one with most cookies first; that some are not known, where they are not. */
function companies(matter: Matter, report: AuditReport, { t, language }: Pick<Translator, 't' | 'language'>): string {
  const { known, someUnknown } = companiesBehind(matter, report);
  const more = known.length - mostCompanies;
  const words = [
    ...known.slice(0, mostCompanies).map((company) => shortText(company, () => '', longestName)),
    ...(more > 0 ? [t('matter.more-companies', { count: more })] : []),
    ...(someUnknown ? [t(known.length === 0 ? 'behind.no-company' : 'matter.some-unknown')] : []),
  ];
  return new Intl.ListFormat(languageFacts[language].locale, { type: 'conjunction' }).format(words);
}
