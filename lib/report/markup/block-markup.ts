import type { Translator } from '../../i18n/index.ts';
import { isWordBlock } from '../document/document-block.ts';
import type { Block, Count, DataBlock, WordBlock } from '../document/document-block.ts';
import { fact, findingMarkup } from './finding-markup.ts';
import { lineMarkup } from './inline-markup.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupElement } from '../elements/markup-node.ts';
import { tableMarkup } from './table-markup.ts';

/** A block of a report as markup. */
export function blockMarkup(block: Block, translator: Translator): MarkupElement {
  return isWordBlock(block) ? wordMarkup(block) : dataMarkup(block, translator);
}

function wordMarkup(block: WordBlock): MarkupElement {
  switch (block.kind) {
    case 'paragraph':
      return el('p', {}, ...lineMarkup(block.line));
    case 'heading':
      return el('h3', {}, block.text);
    case 'list':
      return el('ul', {}, ...block.lines.map((line) => el('li', {}, ...lineMarkup(line))));
    case 'note':
      return el(
        'div',
        { class: 'note', 'data-tone': block.tone },
        ...block.lines.map((line) => el('p', {}, ...lineMarkup(line))),
      );
    case 'text':
      return textMarkup(block.label, block.text);
  }
}

function dataMarkup(block: DataBlock, translator: Translator): MarkupElement {
  switch (block.kind) {
    case 'facts':
      return el('dl', { class: 'facts' }, ...block.items.flatMap(({ term, lines }) => fact(term, lines)));
    case 'counts':
      return el('dl', { class: 'counts' }, ...block.counts.map((count) => countMarkup(count, translator)));
    case 'figure':
      return el(
        'figure',
        {},
        el('figcaption', {}, block.title),
        // In a narrow window it scrolls by itself, and by keyboard too.
        el('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': block.title }, block.drawing),
        el('ul', { class: 'legend' }, ...block.legend.map((line) => el('li', {}, ...lineMarkup(line)))),
      );
    case 'table':
      return tableMarkup(block);
    case 'signature':
      return el(
        'dl',
        { class: 'signature' },
        ...block.places.map((place) => el('div', {}, el('dt', {}, place), el('dd', {}))),
      );
    case 'finding':
      return findingMarkup(block, translator);
  }
}

/** An unknown count is a dash with its word, never a nought. */
function countMarkup({ label, count, tone }: Count, { t }: Translator): MarkupElement {
  const known = count === null ? t('report.count.unknown') : String(count);
  return el(
    'div',
    { 'data-tone': tone, ...(count === null ? { class: 'count-unknown' } : {}) },
    el('dt', {}, label),
    el('dd', {}, known),
  );
}

/** Each line of a text on its own, its cells parted by bars: the lines of a charter are what is compared between two audits. */
function textMarkup(label: string, text: string): MarkupElement {
  return el(
    'div',
    { class: 'charter-text', role: 'group', tabindex: 0, 'aria-label': label },
    ...text
      .split('\n')
      .map((line) => el('p', {}, ...lineMarkup([{ kind: 'quote', text: line.replaceAll('\t', ' | ') }]))),
  );
}
