import type { Translator } from '../../i18n/index.ts';
import type { EvidenceList, FindingBlock, FindingItem, Line } from '../document/document-block.ts';
import { lineRuns } from './line-runs.ts';
import { paragraph, run } from './word-xml.ts';

/** Findings of one rule: what was found, what to do, what it rests on; the rule and its text below. */
export function findingWord(block: FindingBlock, translator: Translator): string {
  const { t } = translator;
  const labelled = (label: string, line: Line): string =>
    paragraph(`${run(`${label}${t('report.colon')} `, 'strong')}${lineRuns(line)}`);
  const severity = t('report.finding.severity', { severity: block.severity });
  return [
    paragraph(run(block.title), 'Heading3'),
    paragraph(`${run(block.outcome, block.tone)}${run(`, ${severity}`, 'quiet')}`),
    ...(block.items.length === 1 || block.lead === null ? [] : [paragraph(run(block.lead))]),
    ...block.items.flatMap((item) => itemWord(item, block.items.length > 1, translator)),
    ...(block.todo === null ? [] : [labelled(t('todo.title'), [block.todo])]),
    labelled(t('report.finding.reference'), block.reference),
    labelled(t('report.finding.rule'), [{ kind: 'exact', text: block.rule }]),
  ].join('');
}

function itemWord(
  { message, behind, evidence, review }: FindingItem,
  oneOfSeveral: boolean,
  { t }: Translator,
): readonly string[] {
  const word =
    review.length === 0
      ? []
      : [[`${t('report.finding.review')}${t('report.colon')} `, ...review.flatMap((line) => [...line, ' '])]];
  return [
    paragraph(run(message), oneOfSeveral ? 'ListBullet' : 'Normal'),
    ...behind.map((line) => paragraph(lineRuns(line))),
    ...(oneOfSeveral ? [] : evidence.map((list) => paragraph(lineRuns(evidenceLine(list, t))))),
    ...word.map((line) => paragraph(lineRuns(line))),
  ];
}

/** One line: things and where they lie, the things parted by commas. */
function evidenceLine({ about, items }: EvidenceList, t: Translator['t']): Line {
  const listed = items.flatMap((item, at): Line => (at === 0 ? item : [', ', ...item]));
  return items.length === 0 ? about : [...about, `${t('report.colon')} `, ...listed];
}
