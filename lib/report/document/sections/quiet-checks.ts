import type { Finding } from '../../../audit/index.ts';
import { scopeWords } from '../../wording/scope-words.ts';
import { outcomeLabel } from '../../wording/outcome-label.ts';
import type { NumberedFinding } from '../../wording/findings-of.ts';
import type { Block, Line, Section } from '../document-block.ts';
import { cell, plain, quiet, ruleTitle } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { findingTone } from '../verdict-tone.ts';
import { referenceLine } from './reference-line.ts';
import { reviewLines } from './review-lines.ts';

/** The checks that passed, then those that nothing fell under, so that a reader sees what was checked at all. */
export function checksSection(writer: Writer): Section {
  const numbered = writer.report.findings.map((finding, index) => ({ index, finding }));
  const of = (outcome: Finding['outcome']): readonly NumberedFinding[] =>
    numbered.filter(({ finding }) => finding.outcome === outcome);
  return {
    id: 'checks',
    title: writer.t('report.section.checks'),
    blocks: [...passed(of('pass'), writer), ...notApplicable(of('not-applicable'), writer)],
  };
}

function passed(findings: readonly NumberedFinding[], writer: Writer): readonly Block[] {
  const { t, say, report } = writer;
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.quiet-checks') },
    ...(report.observed.some(({ sharedDomain }) => sharedDomain)
      ? [{ kind: 'paragraph', line: [t('report.quiet-checks.shared')] } satisfies Block]
      : []),
    {
      kind: 'table',
      id: 'quiet-checks',
      caption: t('report.quiet-checks.caption', { count: findings.length }),
      head: [t('report.column.outcome'), t('report.column.check'), t('report.column.reference')],
      rows: findings.map(({ index, finding }, at) => ({
        id: `check-${at}`,
        tone: findingTone(finding),
        cells: [
          cell([[{ kind: 'badge', text: outcomeLabel(finding, writer), tone: findingTone(finding) }]]),
          cell([
            [{ kind: 'strong', text: ruleTitle(finding.rule, writer) }],
            [say(finding.message)],
            ...auditorLine(index, writer),
          ]),
          cell([referenceLine(finding, writer)], plain(referenceLine(finding, writer))),
        ],
      })),
    },
  ];
}

/** What does not apply for one reason is said once, with its criteria below. */
function notApplicable(findings: readonly NumberedFinding[], writer: Writer): readonly Block[] {
  const { t, say } = writer;
  if (findings.length === 0) return [];
  const byReason = Map.groupBy(findings, ({ finding }) =>
    [say(finding.message), ...hiddenFor(finding, writer)].join(' '),
  );
  return [
    { kind: 'heading', text: t('report.not-applicable') },
    ...[...byReason].flatMap(([reason, alike]): Block[] => [
      { kind: 'paragraph', line: [reason] },
      {
        kind: 'list',
        lines: alike.map(({ index, finding }) => [
          { kind: 'strong', text: ruleTitle(finding.rule, writer) },
          ' ',
          quiet(plain(referenceLine(finding, writer))),
          ...auditorLine(index, writer).flatMap((line) => [' ', ...line]),
        ]),
      },
    ]),
  ];
}

/** The places that a check rests on and that nobody could look at. */
function hiddenFor({ evidence }: Finding, { t, report, translator }: Writer): readonly string[] {
  const places = evidence.flatMap((each) => {
    const entry = each.kind === 'coverage' ? report.coverage[each.index] : undefined;
    return entry === undefined ? [] : [scopeWords(entry, translator)];
  });
  return places.length === 0 ? [] : [t('report.not-checked.places', { places: places.join(', ') })];
}

/** The auditor's word on a check that found nothing to say, apart from the tool's; none where nothing was said. */
function auditorLine(index: number, writer: Writer): readonly Line[] {
  const words = reviewLines(index, writer).map(plain).join(', ');
  const whose = `${writer.t('report.finding.review')}${writer.t('report.colon')}`;
  return words === '' ? [] : [[{ kind: 'strong', text: whose }, ' ', words]];
}
