import { audit } from '../../audit/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { CookieDatabase } from '../../dictionary/index.ts';
import { parseCharter } from '../../charter/index.ts';
import { correctedCharter } from './corrected-charter.ts';
import { correctedPage } from './corrected-html.ts';

/**
 * The proof of a corrected charter: it is read again, and the same observation audited against it.
 *
 * @returns the report of that audit; what it still finds undeclared has a name that no table can bear (with a line
 * break, or with markup that only looks like several names).
 */
export function auditCorrected(report: AuditReport, database: CookieDatabase | null = null): AuditReport {
  const charter = correctedCharter(report, database);
  const lang = report.charter.content?.language ?? charter.language;
  const html = correctedPage(charter, lang);
  const url = report.charter.retrieval.url ?? `${report.portal.origin}/`;
  return audit({
    portal: report.portal,
    charter: { retrieval: { ...report.charter.retrieval, status: 'read' }, content: parseCharter({ html, url }) },
    observation: {
      ...report.observation,
      url: report.portal.url,
      environment: report.environment,
      cookies: report.observed.map(({ cookie }) => cookie),
      otherStorage: report.otherStorage.map(({ item }) => item),
      coverage: report.coverage,
    },
    tool: report.tool,
    generatedAt: report.generatedAt,
    database,
  });
}

/**
 * How many cookies and stored items that the charter did not declare the corrected one does not declare plainly either.
 */
export function leftUndeclared(report: AuditReport, database: CookieDatabase | null = null): number {
  const again = auditCorrected(report, database);
  return left(report.observed, again.observed) + left(report.otherStorage, again.otherStorage);
}

const lacking = ({ verdict }: Verdict): boolean => verdict !== 'declared';

const left = (before: readonly Verdict[], after: readonly Verdict[]): number =>
  before.filter((judged, at) => lacking(judged) && judged.sharedDomain !== true && after[at]?.verdict !== 'declared')
    .length;

interface Verdict {
  readonly verdict: string;
  readonly sharedDomain?: boolean;
}
