import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import { isSampleReport } from '../document/sample-report.ts';
import { maskReport } from '../masking/index.ts';
import { dayWords } from '../text/moment-words.ts';
import { shortText, textWithSigns } from '../text/text-with-signs.ts';

/**
 * A letter to the portal's provider that lists what to correct in the charter: plain text, ready to be sent by whoever
 * signs it. It says what was observed, and accuses nobody.
 *
 * Findings that the auditor set aside or contests are left to the auditor: the letter lists observations alone.
 */
export function providerLetter(report: AuditReport, language: Language): string {
  const translator = createTranslator(language);
  const { t } = translator;
  const shown = maskReport(report);
  const lists = [
    part('report.letter.undeclared', undeclaredLines(shown, translator), translator),
    part('report.letter.near', nearLines(shown, translator), translator),
    part('report.letter.missing', missingLines(shown), translator),
    part('report.letter.durations', durationLines(shown), translator),
    part('report.letter.rows', rowLines(shown, translator), translator),
  ].filter((text) => text !== '');
  const parts = [
    ...(isSampleReport(report) ? [t('report.sample')] : []),
    t('report.letter.subject', { host: readable(report.portal.host) }),
    t('report.letter.greeting'),
    opening(shown, translator),
    ...(lists.length === 0 ? [t('report.letter.nothing')] : lists),
    t('report.letter.corrected'),
    t('report.letter.closing'),
    signature(report),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

const readable = (text: string): string => textWithSigns(shortText(text, (length) => `(${length})`));

function opening(report: AuditReport, { t, language }: Translator): string {
  const { retrieval } = report.charter;
  const day = dayWords(report.observation.observedAt, language);
  const host = readable(report.portal.host);
  return retrieval.url === null
    ? t('report.letter.opening-without', { host, day })
    : t('report.letter.opening', { host, day, address: readable(retrieval.url) });
}

type ListId =
  | 'report.letter.undeclared'
  | 'report.letter.near'
  | 'report.letter.missing'
  | 'report.letter.durations'
  | 'report.letter.rows';

function part(id: ListId, lines: readonly string[], { t }: Translator): string {
  return lines.length === 0 ? '' : [t(id), ...lines.map((line) => `- ${line}`)].join('\n');
}

function undeclaredLines(report: AuditReport, { t }: Translator): readonly string[] {
  const cookies = report.observed
    .filter(({ verdict, sharedDomain }) => verdict === 'undeclared' && !sharedDomain)
    .map(({ cookie }) => t('report.letter.cookie', { name: readable(cookie.name), domain: readable(cookie.domain) }));
  const stored = report.otherStorage
    .filter(({ verdict }) => verdict === 'undeclared')
    .map(({ item }) => `${readable(item.name)} (${t(`report.storage.${item.storage}`)})`);
  return [...cookies, ...stored];
}

function nearLines(report: AuditReport, { t }: Translator): readonly string[] {
  return report.observed.flatMap((judged: JudgedCookie) => {
    const declared = judged.near === null ? undefined : report.declared[judged.near]?.declared;
    if (judged.verdict !== 'probably-declared' || declared === undefined) return [];
    return [t('report.letter.near-line', { name: readable(judged.cookie.name), declared: readable(declared.name) })];
  });
}

const namesOf = (declared: readonly JudgedDeclaration[]): readonly string[] => [
  ...new Set(declared.map((judged) => readable(judged.declared.name))),
];

function missingLines({ declared }: AuditReport): readonly string[] {
  return namesOf(declared.filter(({ verdict }) => verdict === 'missing'));
}

function durationLines({ declared }: AuditReport): readonly string[] {
  return namesOf(declared.filter((judged) => judged.declared.duration === null));
}

function rowLines({ charter }: AuditReport, { t }: Translator): readonly string[] {
  return [...(charter.content?.unnamedRows ?? []), ...(charter.content?.unreadRows ?? [])].map(
    (row) => `${t('report.row-place', { row: row.row + 1, table: row.table + 1 })}: ${readable(row.cells.join(' | '))}`,
  );
}

function signature({ review }: AuditReport): string {
  if (review === null) return '';
  return [review.auditor, review.organisation, review.caseReference].filter((text) => text.trim() !== '').join('\n');
}
