import { overallTone } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import { matterLines } from '../headline/matter-words.ts';
import { checksNotMade, whatToDo } from '../headline/what-to-do.ts';
import { localDayWords } from '../text/moment-words.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import type { ReportDocument, Section } from './document-block.ts';
import { shownAsMade } from './shown-as.ts';
import type { ShownAs } from './shown-as.ts';
import { isSampleReport } from './sample-report.ts';
import { writerFor } from './lines.ts';
import { comparisonSection } from './sections/comparison.ts';
import { evidenceSection } from './sections/evidence.ts';
import { findingsSection } from './sections/findings.ts';
import { lifetimesSection } from './sections/lifetimes.ts';
import { firstSeenSection } from './sections/first-seen.ts';
import { charterTextSection, notUnderstoodSection, otherStorageSection } from './sections/lists.ts';
import { checksSection } from './sections/quiet-checks.ts';
import { methodSection } from './sections/method.ts';
import { summarySection } from './sections/summary.ts';

/** Sections that few readers need, and that a finding or the first page has said the essence of. */
const annexes: ReadonlySet<Section['id']> = new Set([
  'lifetimes',
  'first-seen',
  'checks',
  'evidence',
  'charter-text',
  'method',
]);

/**
 * A report as people read it, in one language. The page, the HTML file, the Markdown and the workbook are renderings of
 * this one thing, so that none of them says what another does not.
 *
 * @param language apart from the interface's.
 * @param shownAs whether the report given is a masked one, and whether it came from a file.
 * @example reportDocument(report, 'fr').overall
 */
export function reportDocument(
  report: AuditReport,
  language: Language,
  shownAs: ShownAs = shownAsMade,
): ReportDocument {
  const writer = writerFor(report, language);
  const { t, say } = writer;
  const host = textWithSigns(report.portal.host);
  return {
    language,
    title: t('report.document-title', { host }),
    host,
    overall: say(report.summary.overall),
    tone: overallTone(report),
    todo: { title: `${t('todo.title')}${t('report.colon')}`, text: t(`todo.${whatToDo(report)}`) },
    matters: matterLines(report, writer.translator),
    unseen: unseenWords(report, writer.translator),
    running: runningLine(report, writer.translator),
    sample: isSampleReport(report) ? t('report.sample') : null,
    origin: shownAs.imported ? t('report.imported') : null,
    sections: [
      summarySection(writer),
      findingsSection(writer),
      comparisonSection(writer),
      lifetimesSection(writer),
      firstSeenSection(writer),
      otherStorageSection(writer),
      notUnderstoodSection(writer),
      checksSection(writer),
      evidenceSection(writer),
      charterTextSection(writer),
      methodSection(writer, shownAs),
    ].map((section) => (annexes.has(section.id) ? { ...section, annex: true } : section)),
  };
}

function unseenWords(report: AuditReport, { t }: Translator): string | null {
  const notMade = checksNotMade(report);
  return notMade === null ? null : t('matter.not-made', { ...notMade });
}

/** What stands at the foot of every printed page: portal and day. */
export function runningLine(report: AuditReport, { t, language }: Translator): string {
  const host = textWithSigns(report.portal.host);
  return t('report.running', {
    host,
    day: localDayWords(report.observation.observedAt, language, report.environment.timeZone),
  });
}
