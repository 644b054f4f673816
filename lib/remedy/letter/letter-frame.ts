import { charterUse } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import { languageFacts } from '../../i18n/index.ts';
import type { Writer } from '../../report/document/lines.ts';
import { fileName } from '../../report/exporters/file-name.ts';
import { readable } from './readable.ts';

/** What a letter is about, for whoever files it at the other end: portal, charter, audit, case. */
export function referenceLines({ report, t, day }: Writer): readonly string[] {
  const { portal, charter, observation, review } = report;
  const { url, readAt } = charter.retrieval;
  const asked =
    charterUse(charter).kind === 'absent' ? 'report.letter.reference.asked' : 'report.letter.reference.read';
  const caseReference = review?.caseReference.trim() ?? '';
  return [
    t('report.letter.reference.portal', { address: readable(portal.origin) }),
    ...(url === null ? [] : [t('report.letter.reference.charter', { address: readable(url) })]),
    ...(url === null || readAt === null ? [] : [t(asked, { day: day(readAt) })]),
    t('report.letter.reference.audit', { day: day(observation.observedAt) }),
    ...(caseReference === '' ? [] : [t('report.letter.reference.case', { reference: readable(caseReference) })]),
  ];
}

/** The files that go with a letter, under the names that they are saved by. */
export function annexLines({ report, t, translator }: Writer, withCorrected: boolean): readonly string[] {
  const corrected = fileName(report, 'html', languageFacts[translator.language].fileParts.corrected);
  return [
    t('report.letter.annex.evidence', { name: fileName(report, 'zip') }),
    ...(withCorrected ? [t('report.letter.annex.corrected', { name: corrected })] : []),
  ];
}

/** Who signs; a place to fill in where nobody said it. */
export function signature({ review }: AuditReport, { t }: Pick<Writer, 't'>): string {
  const said = review === null ? [] : [review.auditor, review.organisation];
  const lines = said.filter((text) => text.trim() !== '');
  return lines.length === 0 ? t('report.letter.signature') : lines.map(readable).join('\n');
}
