import type { AuditReport, Finding, JudgedCookie, JudgedStorage } from '../../audit/index.ts';
import type { UnreadRow } from '../../charter/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { isSampleReport } from '../document/sample-report.ts';
import { behindWords } from '../wording/behind-words.ts';
import type { ComparisonRow } from '../wording/comparison-row.ts';
import { comparisonRows } from '../wording/comparison-row.ts';
import { outcomeWords, scopeWords } from '../wording/scope-words.ts';
import { calledFindings, findingsByEvidence } from '../wording/findings-of.ts';
import type { FindingsByEvidence, NumberedFinding } from '../wording/findings-of.ts';
import { outcomeLabel } from '../wording/outcome-label.ts';
import { ruleWords } from '../wording/rule-words.ts';
import { sentenceText } from '../text/spreadsheet-text.ts';
import { charterRowCell, cookieCells, declarationCells, storageCells } from './csv-columns.ts';
import type { Cells } from './csv-columns.ts';
import { auditorRows, reviewCells, reviewsOf } from './csv-review.ts';
import type { Reviews } from './csv-review.ts';

/**
 * Everything of a report that a table can hold: the comparison, rows of the charter that name nothing, what was and
 * was not looked at, the findings that rest on no single cookie, and where it comes from. A list without cookies thus says why it is empty.
 */
export function csvRows(report: AuditReport, translator: Translator, imported = false): readonly Cells[] {
  const findings = findingsByEvidence(report);
  const reviews = reviewsOf(report);
  const content = report.charter.content;
  const sentences = report.findings.map((finding) => findingWords(finding, translator));
  return [
    ...comparisonRows(report).map((row) => comparisonCells(row, { findings, sentences, reviews, report }, translator)),
    ...[...(content?.unnamedRows ?? []), ...(content?.unreadRows ?? [])].map((row) => unreadCells(row, translator)),
    ...report.coverage.map((entry) => ({
      element: translator.t('report.element.coverage'),
      verdict: outcomeWords(entry, translator),
      reason: scopeWords(entry, translator),
    })),
    ...findingsWithoutLine(report, reviews).map((numbered) => ({
      element: translator.t('report.element.finding'),
      verdict: outcomeLabel(numbered.finding, translator),
      reason: translator.say(numbered.finding.message),
      findings: ruleWords(numbered.finding.rule, translator),
      ...reviewCells([numbered], reviews, translator),
    })),
    ...auditorRows(report, translator),
    ...originRows(report, imported, translator),
  ];
}

/** That the data are fictitious, or that the report came from a file: a table alone must say so too. */
function originRows(report: AuditReport, imported: boolean, { t }: Translator): readonly Cells[] {
  const words = [...(isSampleReport(report) ? [t('report.sample')] : []), ...(imported ? [t('report.imported')] : [])];
  return words.map((reason) => ({ element: t('report.element.origin'), reason }));
}

/** What is said of the lines beside what stands in them. */
interface AboutRows {
  readonly findings: FindingsByEvidence;
  /** What each finding says, by its index. */
  readonly sentences: readonly string[];
  readonly reviews: Reviews;
  readonly report: AuditReport;
}

/** Findings that rest on no single line, and those that only the auditor speaks of. */
function findingsWithoutLine(report: AuditReport, reviews: Reviews): readonly NumberedFinding[] {
  const called = calledFindings(report);
  const numbers = new Set(called.map(({ index }) => index));
  const spoken = report.findings
    .map((finding, index) => ({ index, finding }))
    .filter(({ index }) => reviews.has(index) && !numbers.has(index));
  return [...called.filter(({ finding }) => !finding.evidence.some(hasALine)), ...spoken];
}

const hasALine = ({ kind }: Finding['evidence'][number]): boolean =>
  kind === 'observed' || kind === 'declared' || kind === 'storage';

function comparisonCells(row: ComparisonRow, about: AboutRows, translator: Translator): Cells {
  const { t, say } = translator;
  const found = findingsOf(row, about.findings);
  const { judged } = row.kind === 'declaration' ? row.declaration : row;
  return {
    ...subjectCells(row, about.report, translator),
    ...declarationCells(row.declaration),
    ...behindCells(judged, about.report, translator),
    element: t(`report.element.${row.kind}`),
    reason: say(judged.reason),
    findings: found.map(({ index }) => about.sentences[index]).join('\n'),
    ...reviewCells(found, about.reviews, translator),
  };
}

function behindCells(judged: Parameters<typeof behindWords>[0], report: AuditReport, translator: Translator): Cells {
  const { company, use, from } = behindWords(judged, report, translator);
  return { company, use, 'known-from': from ?? '' };
}

function subjectCells(row: ComparisonRow, { observation }: AuditReport, translator: Translator): Cells {
  const { t } = translator;
  if (row.kind === 'declaration') return { verdict: t(`verdict.${row.declaration.judged.verdict}`) };
  const { verdict, match } = row.judged;
  const shared = row.kind === 'cookie' && row.judged.sharedDomain;
  return {
    ...(row.kind === 'cookie'
      ? cookieCells(row.judged.cookie, observation.observedAt, translator)
      : storageCells(row.judged.item, translator)),
    verdict: shared ? `${t(`verdict.${verdict}`)} (${t('verdict.shared-domain')})` : t(`verdict.${verdict}`),
    match: matchWords(match?.kind ?? nearKind(row.judged), translator),
  };
}

/** A likeness is of the name, or the name is the same and the party another. */
function nearKind({ near, reason }: JudgedCookie | JudgedStorage): 'near' | 'near-party' | null {
  if (near === null) return null;
  return reason.id.startsWith('reason.near.party') ? 'near-party' : 'near';
}

function matchWords(kind: 'exact' | 'pattern' | 'family' | 'near' | 'near-party' | null, { t }: Translator): string {
  return kind === null ? '' : t(`report.match.${kind}`);
}

/** Findings on what a line holds, and on the charter's row that covers it; each once. */
function findingsOf(row: ComparisonRow, findings: FindingsByEvidence): readonly NumberedFinding[] {
  const ofRow = row.declaration === null ? [] : findings.ofDeclaration(row.declaration.index);
  return [...new Set([...ofSubject(row, findings), ...ofRow])];
}

function ofSubject(row: ComparisonRow, findings: FindingsByEvidence): readonly NumberedFinding[] {
  if (row.kind === 'declaration') return [];
  return row.kind === 'cookie'
    ? findings.ofKey(row.judged.cookie.key)
    : findings.ofStorage(row.judged.item.storage, row.judged.item.name);
}

function findingWords(finding: Finding, translator: Translator): string {
  const sentence = sentenceText(translator.say(finding.message), translator);
  return `${ruleWords(finding.rule, translator)} (${outcomeLabel(finding, translator)}) ${sentence}`;
}

function unreadCells(row: UnreadRow, { t }: Translator): Cells {
  return {
    element: t('report.element.unread'),
    verdict: t('verdict.unverifiable'),
    reason: t(`report.unread.${row.reason}`),
    'charter-row': charterRowCell(row),
    'declared-provider': row.provider ?? '',
    'declared-category': row.section ?? '',
  };
}
