import type { Translator } from '../../i18n/index.ts';
import type { ReportDocument, Section } from '../document/document-block.ts';
import { textWithSigns } from '../text/text-with-signs.ts';
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
    ...answerMarkup(document),
  );
}

/** What to do next, what was found with names, and in a quiet line what was not looked at. */
function answerMarkup({ todo, tone, matters, unseen }: ReportDocument): readonly MarkupElement[] {
  const found = matters.map((matter) => el('li', { 'data-tone': matter.tone }, textWithSigns(matter.text)));
  return [
    ...(todo === null
      ? []
      : [el('p', { class: 'todo', 'data-tone': tone }, el('strong', {}, todo.title), ' ', todo.text)]),
    ...(found.length === 0 ? [] : [el('ul', { class: 'matters' }, ...found)]),
    ...(unseen === null ? [] : [el('p', { class: 'unseen quiet' }, unseen)]),
  ];
}

export function contentsMarkup(document: ReportDocument, { t }: Translator): MarkupElement {
  return el(
    'nav',
    { class: 'contents', 'aria-label': t('report.contents') },
    el('ol', {}, ...document.sections.map(({ id, title }) => el('li', {}, el('a', { href: `#${id}` }, title)))),
  );
}

/** A section under its heading; an annex opens by it. */
export function sectionMarkup({ id, title, annex }: Section, content: readonly MarkupNode[]): MarkupElement {
  const heading = el('h2', { id: `${id}-title` }, title);
  const inside = annex === true ? [el('details', {}, el('summary', {}, heading), ...content)] : [heading, ...content];
  return el('section', { id, 'aria-labelledby': `${id}-title` }, ...inside);
}
