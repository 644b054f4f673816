import type { Finding, Severity } from '../../../audit/index.ts';
import { calledFindings } from '../../wording/findings-of.ts';
import type { NumberedFinding } from '../../wording/findings-of.ts';
import { outcomeLabel } from '../../wording/outcome-label.ts';
import { todoWords } from '../../wording/todo-words.ts';
import { severities } from '../../wording/severities.ts';
import type { Block, FindingBlock, FindingItem, Section } from '../document-block.ts';
import { plain, ruleTitle } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { behindEvidence } from './behind-evidence.ts';
import { evidenceLists } from './evidence-lists.ts';
import { findingTone } from '../verdict-tone.ts';
import { referenceLine } from './reference-line.ts';
import { reviewLines } from './review-lines.ts';

/** Findings by severity, those of one rule together, each with what it rests on and the auditor's word. */
export function findingsSection(writer: Writer): Section {
  const { t, report } = writer;
  const called = calledFindings(report);
  const groups = severities.flatMap((severity) => severityBlocks(severity, called, writer));
  return {
    id: 'findings',
    title: t('report.section.findings'),
    blocks: [
      ...(called.length === 0 ? [{ kind: 'paragraph', line: [t('report.findings.none')] } satisfies Block] : groups),
    ],
  };
}

function severityBlocks(severity: Severity, called: readonly NumberedFinding[], writer: Writer): readonly Block[] {
  const found = called.filter(({ finding }) => finding.severity === severity).toSorted(failuresFirst);
  if (found.length === 0) return [];
  const heading: Block = { kind: 'heading', text: writer.t(`report.severity-group.${severity}`) };
  const alike = Map.groupBy(found, ({ finding }) => whatIsShared(finding));
  return [heading, ...[...alike.values()].flatMap((group) => findingBlock(group, writer))];
}

/** Findings of one rule that rest on other texts are not alike: each group has one reference. */
const whatIsShared = ({ rule, outcome, reference }: Finding): string => JSON.stringify([rule, outcome, reference]);

const failuresFirst = (a: NumberedFinding, b: NumberedFinding): number =>
  Number(b.finding.outcome === 'fail') - Number(a.finding.outcome === 'fail');

function findingBlock(group: readonly NumberedFinding[], writer: Writer): readonly FindingBlock[] {
  const { t } = writer;
  const [first] = group;
  if (first === undefined) return [];
  const { index, finding } = first;
  const several = group.length > 1;
  return [
    {
      kind: 'finding',
      id: `finding-${index}`,
      tone: findingTone(finding),
      outcome: outcomeLabel(finding, writer),
      severity: t(`report.severity.${finding.severity}`),
      rule: plain([writer.exact(finding.rule)]),
      title: ruleTitle(finding.rule, writer),
      count: several ? t('report.finding.count', { count: group.length }) : null,
      lead: several ? togetherWords(finding, group.length, writer) : null,
      todo: todoWords(finding.rule, writer),
      reference: referenceLine(finding, writer),
      items: group.map((numbered) => findingItem(numbered, writer)),
    },
  ];
}

/** What several findings of a rule say together, for the rules that speak of each cookie or place by itself. */
function togetherWords({ rule, outcome }: Finding, count: number, { say }: Writer): string | null {
  const id = `report.together.${rule}.${outcome}`;
  const words = say({ id, params: { count } });
  return words === id ? null : words;
}

function findingItem({ index, finding }: NumberedFinding, writer: Writer): FindingItem {
  const { say } = writer;
  return {
    index,
    message: say(finding.message),
    behind: behindEvidence(finding, writer),
    evidence: evidenceLists(finding, writer),
    review: reviewLines(index, writer),
  };
}
