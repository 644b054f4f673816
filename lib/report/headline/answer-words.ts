import { howMuchLooked } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import { languageFacts } from '../../i18n/index.ts';
import type { MessageId, Translator } from '../../i18n/index.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import { companiesBehind } from './companies-behind.ts';
import { whatMatters } from './what-matters.ts';
import type { Matter } from './what-matters.ts';

/** The answer to "does the charter tell the truth?", in words with names. */
export interface Answer {
  /** The worst that was found, or that nothing can be concluded. Null: the report's own sentence says it best. */
  readonly first: string | null;
  /** What was found besides, or what is known all the same. */
  readonly besides: string | null;
}

type Speaker = Pick<Translator, 't' | 'language'>;

const mostCompanies = 2;
const longestCompany = 40;

/**
 * The worst first: what was found with the companies behind it; that most was not looked at, where nothing was found.
 *
 * @example answerWords(report, translator).first // '4 cookies de Google et Matomo présents malgré le refus.'
 */
export function answerWords(report: AuditReport, translator: Speaker): Answer {
  const { id, params } = report.summary.overall;
  const [, line = ''] = id.split('.');
  if (params['context'] === 'mostly') {
    const { hidden, of: total } = howMuchLooked(report.coverage);
    return { first: translator.t('answer.mostly', { count: hidden, total }), besides: null };
  }
  const matters = whatMatters(report);
  const at = matters.findIndex((matter) => line.startsWith(matter.id));
  const [first, besides] = at === -1 ? [] : matters.slice(at);
  return {
    first: first === undefined ? null : matterWords(first, report, translator),
    besides: besides === undefined ? null : matterWords(besides, report, translator),
  };
}

function matterWords({ id, things }: Matter, report: AuditReport, speaker: Speaker): string {
  const count = things.length;
  const cookies = things.every((thing) => !('item' in thing));
  const what = speaker.t(cookies ? 'answer.cookies' : 'answer.trackers', { count });
  return speaker.t(`answer.${id}`, { count, what, of: ofWhom({ id, things }, report, speaker) });
}

/** " de Google et Matomo": the companies with most of them; nothing where none is known. */
function ofWhom(matter: Matter, report: AuditReport, { t, language }: Speaker): string {
  const { known, someUnknown } = companiesBehind(matter, report);
  if (known.length === 0) return '';
  const named = known.slice(0, mostCompanies).map((company) => textWithSigns(company.slice(0, longestCompany)).trim());
  const whole = named.length === known.length && !someUnknown;
  const list = new Intl.ListFormat(languageFacts[language].locale).format(
    whole ? named : [...named, t('answer.of-others')],
  );
  const id: MessageId = startsWithVowel.test(named[0] ?? '') ? 'answer.of-vowel' : 'answer.of';
  return ` ${t(id, { who: list })}`;
}

/** Where French elides "de". */
const startsWithVowel = /^[aeiouàâäéèêëîïôöùûü]/iu;
