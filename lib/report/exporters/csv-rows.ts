import type { AuditReport, Finding } from '../../audit/index.ts';
import type { UnreadRow } from '../../charter/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { ComparisonRow } from '../rows/comparison-row.ts';
import { comparisonRows } from '../rows/comparison-row.ts';
import { outcomeWords, scopeWords } from '../rows/coverage-words.ts';
import { calledFindings, findingsByEvidence } from '../rows/findings-of.ts';
import type { FindingsByEvidence, NumberedFinding } from '../rows/findings-of.ts';
import { charterRowCell, cookieCells, declarationCells, storageCells } from './csv-columns.ts';
import type { Cells } from './csv-columns.ts';

/**
 * Everything of a report that a table can hold: the comparison, rows of the charter that name nothing, what was and
 * was not looked at, the findings that rest on no single cookie, and whether it came from a file. A list without cookies thus says why it is empty.
 */
export function csvRows(report: AuditReport, translator: Translator, imported = false): readonly Cells[] {
  const findings = findingsByEvidence(report);
  const content = report.charter.content;
  return [
    ...comparisonRows(report).map((row) => comparisonCells(row, findings, report, translator)),
    ...[...(content?.unnamedRows ?? []), ...(content?.unreadRows ?? [])].map((row) => unreadCells(row, translator)),
    ...report.coverage.map((entry) => ({
      element: translator.t('report.element.coverage'),
      verdict: outcomeWords(entry, translator),
      reason: scopeWords(entry, translator),
    })),
    ...calledFindings(report)
      .filter(({ finding }) => !finding.evidence.some(hasALine))
      .map((numbered) => ({
        element: translator.t('report.element.finding'),
        verdict: translator.t(`report.outcome.${numbered.finding.outcome}`),
        reason: translator.say(numbered.finding.message),
        findings: numbered.finding.rule,
      })),
    ...(imported ? [{ element: translator.t('report.element.origin'), reason: translator.t('report.imported') }] : []),
  ];
}

const hasALine = ({ kind }: Finding['evidence'][number]): boolean =>
  kind === 'observed' || kind === 'declared' || kind === 'storage';

function comparisonCells(
  row: ComparisonRow,
  findings: FindingsByEvidence,
  report: AuditReport,
  translator: Translator,
): Cells {
  const { t, say } = translator;
  const { judged } = row.kind === 'declaration' ? row.declaration : row;
  return {
    ...subjectCells(row, report, translator),
    ...declarationCells(row.declaration),
    element: t(`report.element.${row.kind}`),
    reason: say(judged.reason),
    findings: findingsOf(row, findings).map(findingWords(translator)).join('\n'),
  };
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
    match: matchWords(match?.kind ?? (row.judged.near === null ? null : 'near'), translator),
  };
}

function matchWords(kind: 'exact' | 'pattern' | 'family' | 'near' | null, { t }: Translator): string {
  return kind === null ? '' : t(`report.match.${kind}`);
}

function findingsOf(row: ComparisonRow, findings: FindingsByEvidence): readonly NumberedFinding[] {
  switch (row.kind) {
    case 'cookie':
      return findings.ofKey(row.judged.cookie.key);
    case 'storage':
      return findings.ofStorage(row.judged.item.storage, row.judged.item.name);
    case 'declaration':
      return findings.ofDeclaration(row.declaration.index);
  }
}

const findingWords =
  ({ t, say }: Translator) =>
  ({ finding }: NumberedFinding): string =>
    `${finding.rule} (${t(`report.outcome.${finding.outcome}`)}) ${say(finding.message)}`;

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
