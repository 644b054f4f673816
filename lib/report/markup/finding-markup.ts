import type { Translator } from '../../i18n/index.ts';
import type { FindingBlock, Line } from '../document/block.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
import { lineMarkup } from './inline-markup.ts';
import { el } from './markup-node.ts';
import type { MarkupElement } from './markup-node.ts';

/** What the tool found. The auditor's word is {@link reviewMarkup}, apart. */
export function findingMarkup(block: FindingBlock, { t }: Translator): readonly MarkupElement[] {
  return [
    el(
      'p',
      { class: 'finding-head' },
      el('span', { class: 'badge', 'data-tone': block.tone }, block.outcome),
      ' ',
      el('span', { class: 'quiet' }, t('report.finding.severity', { severity: block.severity })),
    ),
    el('h4', { class: 'finding-title' }, textWithSigns(block.title)),
    el('p', {}, textWithSigns(block.message)),
    el(
      'dl',
      { class: 'facts' },
      ...fact(t('report.finding.evidence'), block.evidence),
      ...fact(t('report.finding.reference'), [block.reference]),
      ...fact(t('report.finding.rule'), [[{ kind: 'exact', text: block.rule }]]),
    ),
  ];
}

export function reviewMarkup(review: readonly Line[], { t }: Translator): readonly MarkupElement[] {
  if (review.length === 0) return [];
  return [
    el(
      'div',
      { class: 'review' },
      el('p', { class: 'review-title' }, t('report.finding.review')),
      ...review.map((line) => el('p', {}, ...lineMarkup(line))),
    ),
  ];
}

export function fact(term: string, lines: readonly Line[]): readonly MarkupElement[] {
  return [el('dt', {}, term), ...lines.map((line) => el('dd', {}, ...lineMarkup(line)))];
}
