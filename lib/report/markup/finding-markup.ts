import type { Translator } from '../../i18n/index.ts';
import type { EvidenceList, FindingBlock, FindingItem, Line } from '../document/document-block.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import { lineMarkup } from './inline-markup.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupElement, MarkupNode } from '../elements/markup-node.ts';

/** Findings of one rule: a card for one alone, a card with a table for several. */
export function findingMarkup(block: FindingBlock, translator: Translator): MarkupElement {
  const [only] = block.items;
  const rest =
    only !== undefined && block.items.length === 1
      ? reviewMarkup(only.review, translator)
      : [findingTable(block, translator)];
  return el('article', { class: 'finding', 'data-tone': block.tone }, ...findingHead(block, translator), ...rest);
}

/** What the findings of a card share; of one alone, all that the tool found. */
export function findingHead(block: FindingBlock, translator: Translator): readonly MarkupElement[] {
  const { t } = translator;
  const [only] = block.items;
  const alone = only !== undefined && block.items.length === 1;
  const words = alone ? only.message : block.lead;
  const facts = [
    ...(block.todo === null ? [] : fact(t('todo.title'), [[block.todo]])),
    ...(alone && only.behind.length > 0 ? fact(t('report.column.behind'), only.behind) : []),
    ...(alone ? evidenceFact(only, translator) : []),
    ...fact(t('report.finding.reference'), [block.reference]),
    ...fact(t('report.finding.rule'), [[{ kind: 'exact', text: block.rule }]]),
  ];
  return [
    el(
      'header',
      {},
      el(
        'p',
        { class: 'finding-head', id: `${block.id}-head` },
        el('span', { class: 'badge', 'data-tone': block.tone }, block.outcome),
        ' ',
        el('span', { class: 'quiet' }, t('report.finding.severity', { severity: block.severity })),
        ...(block.count === null ? [] : [' ', el('strong', { class: 'finding-count' }, block.count)]),
      ),
      el('h4', { class: 'finding-title', id: `${block.id}-title` }, textWithSigns(block.title)),
      ...(words === null ? [] : [el('p', {}, textWithSigns(words))]),
    ),
    el('dl', { class: 'facts' }, ...facts),
  ];
}

/** Findings one under the other; the auditor's column only where there is a word in it. */
function findingTable(block: FindingBlock, translator: Translator): MarkupElement {
  const reviewed = hasReview(block);
  return el(
    'div',
    findingScroll(block),
    el(
      'table',
      {},
      findingColumns(translator, reviewed),
      el(
        'tbody',
        {},
        ...block.items.map((item) =>
          el('tr', {}, ...findingCells(item, translator), ...(reviewed ? [el('td', {}, ...wordMarkup(item))] : [])),
        ),
      ),
    ),
  );
}

/** Whether the auditor said anything of any of these. */
export const hasReview = ({ items }: FindingBlock): boolean => items.some(({ review }) => review.length > 0);

/** A wide table scrolls by itself, and by keyboard too; it is called what its card is called. */
const findingScroll = ({ id }: FindingBlock): Readonly<Record<string, string | number>> => ({
  class: 'scroll',
  role: 'group',
  tabindex: 0,
  'aria-labelledby': `${id}-title ${id}-head`,
});

export function findingColumns({ t }: Translator, reviewed: boolean): MarkupElement {
  const heads = [
    t('report.column.message'),
    t('report.finding.evidence'),
    ...(reviewed ? [t('report.finding.review')] : []),
  ];
  return el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head))));
}

/** What the tool found, and what that rests on. */
export function findingCells(item: FindingItem, translator: Translator): readonly MarkupElement[] {
  const evidence = item.evidence.map((list) => el('div', {}, ...evidenceMarkup(list, translator)));
  const behind = item.behind.map((line) => el('div', {}, ...lineMarkup(line)));
  return [el('td', {}, textWithSigns(item.message)), el('td', {}, ...behind, ...evidence)];
}

/** The auditor's word under a head that says whose it is. */
export const wordMarkup = ({ review }: FindingItem): readonly MarkupElement[] => reviewBox(review, []);

/** The auditor's word with a title of its own, apart from what the tool found. */
export const reviewMarkup = (review: readonly Line[], { t }: Translator): readonly MarkupElement[] =>
  reviewBox(review, [el('p', { class: 'review-title' }, t('report.finding.review'))]);

function reviewBox(review: readonly Line[], title: readonly MarkupElement[]): readonly MarkupElement[] {
  if (review.length === 0) return [];
  return [el('div', { class: 'review' }, ...title, ...review.map((line) => el('p', {}, ...lineMarkup(line))))];
}

function evidenceFact({ evidence }: FindingItem, translator: Translator): readonly MarkupElement[] {
  return [
    el('dt', {}, translator.t('report.finding.evidence')),
    ...evidence.map((list) => el('dd', {}, ...evidenceMarkup(list, translator))),
  ];
}

/** One thing in its line, several under it in columns. */
function evidenceMarkup({ about, items }: EvidenceList, { t }: Translator): readonly MarkupNode[] {
  const [only, ...more] = items;
  if (only === undefined) return lineMarkup(about);
  const lead = [...lineMarkup(about), t('report.colon')];
  if (more.length === 0) return [...lead, ' ', ...lineMarkup(only)];
  return [...lead, el('ul', { class: 'names' }, ...items.map((item) => el('li', {}, ...lineMarkup(item))))];
}

export function fact(term: string, lines: readonly Line[]): readonly MarkupElement[] {
  return [el('dt', {}, term), ...lines.map((line) => el('dd', {}, ...lineMarkup(line)))];
}
