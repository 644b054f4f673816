import { charterUse } from '../../../audit/index.ts';
import { severities } from '../../wording/severities.ts';
import { calledFindings } from '../../wording/findings-of.ts';
import type { Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';
import type { Fact } from './browser-facts.ts';

/** What was audited, when, with what, and what came of it. */
export function keyFacts(writer: Writer): readonly Fact[] {
  const { t, link, day, report } = writer;
  const { retrieval } = report.charter;
  // A page in which no charter was found was asked for, not read.
  const asked = charterUse(report.charter).kind === 'absent' ? 'report.asked-on' : 'report.read-on';
  return [
    { term: t('report.fact.portal'), lines: [[link(report.portal.origin, report.portal.host)]] },
    {
      term: t('report.fact.charter'),
      lines: [
        [retrieval.url === null ? t(`report.charter-status.${retrieval.status}`) : link(retrieval.url)],
        ...(retrieval.readAt === null ? [] : [[t(asked, { day: day(retrieval.readAt) })] satisfies Line]),
      ],
    },
    { term: t('report.fact.audited-on'), lines: [[day(report.observation.observedAt)]] },
    {
      term: t('report.fact.browser'),
      lines: [[`${report.environment.browser} ${report.environment.browserVersion}`]],
    },
    { term: t('report.fact.findings'), lines: findingCounts(writer) },
  ];
}

/** "3 discrepancies found (high: 1, low: 2)": how much there is to read, and how grave. */
function findingCounts({ t, report }: Writer): readonly Line[] {
  const called = calledFindings(report).map(({ finding }) => finding);
  if (called.length === 0) return [[t('report.findings.none')]];
  return (['fail', 'needs-review'] as const).flatMap((outcome): readonly Line[] => {
    const found = called.filter((finding) => finding.outcome === outcome);
    if (found.length === 0) return [];
    const parts = severities
      .map((severity) => ({ severity, count: found.filter((finding) => finding.severity === severity).length }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => `${t(`report.severity.${severity}`)}${t('report.colon')} ${count}`);
    return [[`${t(`report.findings.${outcome}`, { count: found.length })} (${parts.join(', ')})`]];
  });
}
