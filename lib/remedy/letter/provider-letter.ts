import { charterUse, hiddenPlaces, hostCookiesLooked, ownCookiesLooked } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { Language } from '../../i18n/index.ts';
import { writerFor } from '../../report/document/lines.ts';
import type { Writer } from '../../report/document/lines.ts';
import { isSampleReport } from '../../report/document/sample-report.ts';
import { maskReport } from '../../report/masking/index.ts';
import { scopeWords } from '../../report/wording/scope-words.ts';
import { textWithSigns } from '../../report/text/text-with-signs.ts';
import { annexLines, referenceLines, signature } from './letter-frame.ts';
import { letterLists } from './letter-lists.ts';
import { readable } from './readable.ts';

/**
 * A letter to the portal's provider that lists what to correct in the charter: plain text, ready to be sent by whoever
 * signs it. It says what was observed and what could not be, names what goes with it, and accuses nobody.
 *
 * What the auditor contests or sets aside is left out; what the tool left to a person is told where the auditor
 * accepted it.
 *
 * @param writtenAt the letter's own date, ISO 8601, UTC.
 */
export function providerLetter(report: AuditReport, language: Language, writtenAt: string): string {
  const writer = writerFor(maskReport(report), language);
  const { t, day } = writer;
  const host = readable(report.portal.host);
  const lists = letterLists(writer);
  const toCorrect = lists.length > 0 && charterUse(report.charter).kind === 'usable';
  const parts = [
    ...(isSampleReport(report) ? [t('report.sample')] : []),
    t('report.letter.date', { day: day(writtenAt) }),
    toCorrect ? t('report.letter.subject', { host }) : t('report.letter.subject-plain', { host }),
    [t('report.letter.references'), ...referenceLines(writer)].join('\n'),
    t('report.letter.greeting'),
    opening(writer),
    ...(toCorrect ? [t('report.letter.lead')] : []),
    ...lists.map(({ id, lines, todo }) =>
      listed(t(id), lines, todo === null ? [] : [`${t('todo.title')}${t('report.colon')} ${todo}`]),
    ),
    ...(lists.length === 0 ? [nothingWords(writer)] : []),
    notLooked(writer),
    ...(toCorrect ? [t('report.letter.corrected')] : []),
    `${t('report.letter.evidence')} ${t('report.letter.scope')}`,
    closing(writer, lists.length > 0),
    t('report.letter.courtesy'),
    signature(writer.report, writer),
    [t('report.letter.annexes'), ...annexLines(writer, toCorrect)].join('\n'),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

const listed = (heading: string, lines: readonly string[], below: readonly string[] = []): string =>
  lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`), ...below].join('\n');

/** What was read, then what was looked at: never a comparison that could not be made. */
function opening({ report, t, day }: Writer): string {
  const { retrieval } = report.charter;
  const given = {
    day: day(report.observation.observedAt),
    host: readable(report.portal.host),
    address: retrieval.url === null ? t('report.charter-origin.pasted-text') : readable(retrieval.url),
    why: t(retrieval.status === 'read' ? 'report.charter-content.empty' : `report.charter-status.${retrieval.status}`),
  };
  return `${t(`report.letter.charter.${charterState(report)}`, given)} ${t(`report.letter.jar.${jarState(report)}`)}`;
}

function charterState({ charter }: AuditReport): 'usable' | 'no-table' | 'absent' | 'nowhere' | 'not-looked' {
  const { kind } = charterUse(charter);
  if (kind !== 'absent') return kind;
  const { status, linksLooked, url } = charter.retrieval;
  // Who did not look at all links does not ask where the charter is.
  if (status === 'not-looked' || (url === null && linksLooked !== undefined)) return 'not-looked';
  return url === null ? 'nowhere' : 'absent';
}

function jarState(report: AuditReport): 'not-looked' | 'compared' | 'none' | 'listed' {
  if (!hostCookiesLooked(report.coverage) && report.observed.length === 0) return 'not-looked';
  if (report.observed.length === 0 && ownCookiesLooked(report.coverage)) return 'none';
  return charterUse(report.charter).kind === 'usable' ? 'compared' : 'listed';
}

/** Where the letter lists nothing: why, which is seldom that nothing is wrong. */
function nothingWords({ report, t }: Writer): string {
  if (charterUse(report.charter).kind !== 'usable') return '';
  if (jarState(report) === 'not-looked') return t('report.letter.nothing-in-charter');
  return hiddenPlaces(report.coverage).length === 0
    ? t('report.letter.nothing')
    : t('report.letter.nothing-in-what-was-seen');
}

function notLooked({ report, t, translator }: Writer): string {
  const lines = hiddenPlaces(report.coverage).map((entry) => textWithSigns(scopeWords(entry, translator)));
  return listed(t('report.letter.not-looked'), lines);
}

/** What is asked for: of a charter that is there nobody asks where it is, and nothing where nothing was looked for. */
function closing({ report, t }: Writer, anyPoint: boolean): string {
  switch (charterState(report)) {
    case 'usable':
      return t(anyPoint ? 'report.letter.closing' : 'report.letter.closing-nothing');
    case 'no-table':
      return t('report.letter.closing-no-table');
    case 'absent':
      return t('report.letter.closing-unread');
    case 'nowhere':
      return t('report.letter.closing-no-charter');
    case 'not-looked':
      return t(anyPoint ? 'report.letter.closing-answer' : 'report.letter.closing-nothing');
  }
}
