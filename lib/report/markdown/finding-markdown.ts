import type { Translator } from '../../i18n/index.ts';
import type { EvidenceList, FindingBlock, FindingItem } from '../document/document-block.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { lineMarkdown } from './line-markdown.ts';
import { list, tableOf } from './list-markdown.ts';

/** Findings of one rule: what they share once, then the one alone or a table of them all. */
export function findingMarkdown(block: FindingBlock, translator: Translator): string {
  const [only] = block.items;
  const alone = only !== undefined && block.items.length === 1 ? only : null;
  const words = alone === null ? block.lead : alone.message;
  return [
    `#### ${escapeMarkdown(block.title)}`,
    ...(words === null ? [] : [escapeMarkdown(words)]),
    list(facts(block, alone, translator)),
    ...(alone === null ? [itemsTable(block, translator)] : []),
  ].join('\n\n');
}

function facts(block: FindingBlock, alone: FindingItem | null, translator: Translator): readonly string[] {
  const { t } = translator;
  const severity = escapeMarkdown(t('report.finding.severity', { severity: block.severity }));
  const review = alone?.review ?? [];
  return [
    `**${escapeMarkdown(block.outcome)}**, ${severity}${block.count === null ? '' : `, **${block.count}**`}`,
    ...(block.todo === null
      ? []
      : [`**${escapeMarkdown(t('todo.title'))}**${t('report.colon')} ${escapeMarkdown(block.todo)}`]),
    ...(alone === null || alone.behind.length === 0
      ? []
      : [
          `${escapeMarkdown(t('report.column.behind'))}${t('report.colon')} ${alone.behind.map(lineMarkdown).join('<br>')}`,
        ]),
    ...(alone === null
      ? []
      : [
          `${escapeMarkdown(t('report.finding.evidence'))}${t('report.colon')} ${evidenceWords(alone, translator).join(', ')}`,
        ]),
    `${escapeMarkdown(t('report.finding.reference'))}${t('report.colon')} ${lineMarkdown(block.reference)}`,
    `${escapeMarkdown(t('report.finding.rule'))}${t('report.colon')} ${escapeMarkdown(block.rule)}`,
    ...(review.length === 0
      ? []
      : [`**${escapeMarkdown(t('report.finding.review'))}** ${review.map(lineMarkdown).join('<br>')}`]),
  ];
}

function itemsTable({ items }: FindingBlock, translator: Translator): string {
  const { t } = translator;
  const reviewed = items.some(({ review }) => review.length > 0);
  const word = reviewed ? [t('report.finding.review')] : [];
  return tableOf(
    [t('report.column.message'), t('report.finding.evidence'), ...word],
    items.map((item) => [
      escapeMarkdown(item.message),
      [...item.behind.map(lineMarkdown), ...evidenceWords(item, translator)].join('<br>'),
      ...(reviewed ? [item.review.map(lineMarkdown).join('<br>')] : []),
    ]),
  );
}

const evidenceWords = ({ evidence }: FindingItem, { t }: Translator): readonly string[] =>
  evidence.map(({ about, items }: EvidenceList) => {
    const words = lineMarkdown(about);
    return items.length === 0 ? words : `${words}${t('report.colon')} ${items.map(lineMarkdown).join(', ')}`;
  });
