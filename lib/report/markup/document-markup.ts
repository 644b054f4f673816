import type { Translator } from '../../i18n/index.ts';
import type { ReportDocument, Section } from '../document/document-block.ts';
import { blockMarkup } from './block-markup.ts';
import { el } from '../elements/markup-node.ts';
import type { MarkupElement, MarkupNode } from '../elements/markup-node.ts';

/** A whole report as markup: head, contents, sections. */
export function documentMarkup(document: ReportDocument, translator: Translator): MarkupElement {
  return el(
    'main',
    { class: 'report', id: 'report', lang: document.language },
    headMarkup(document),
    contentsMarkup(document, translator),
    ...document.sections.map((section) =>
      sectionMarkup(
        section,
        section.blocks.map((block) => blockMarkup(block, translator)),
      ),
    ),
  );
}

/** Title, the sentence that a mayor understands, and whether the data are fictitious. */
export function headMarkup(document: ReportDocument): MarkupElement {
  return el(
    'header',
    { class: 'report-head' },
    ...(document.sample === null ? [] : [el('p', { class: 'sample' }, document.sample)]),
    el('h1', {}, document.title),
    ...(document.origin === null ? [] : [el('p', { class: 'origin' }, document.origin)]),
    el('p', { class: 'overall', 'data-tone': document.tone }, document.overall),
  );
}

export function contentsMarkup(document: ReportDocument, { t }: Translator): MarkupElement {
  return el(
    'nav',
    { class: 'contents', 'aria-label': t('report.contents') },
    el('ol', {}, ...document.sections.map(({ id, title }) => el('li', {}, el('a', { href: `#${id}` }, title)))),
  );
}

export function sectionMarkup({ id, title }: Section, content: readonly MarkupNode[]): MarkupElement {
  return el('section', { id, 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, title), ...content);
}
