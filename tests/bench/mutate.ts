import { LABEL_SYNONYMS } from './label-synonyms.ts';
import type { Labels, LabelledPage } from './labelled-page.ts';
import {
  append,
  attribute,
  cellsOf,
  dataTables,
  detached,
  type Element,
  elements,
  fragment,
  insertBefore,
  isElement,
  isRegular,
  moveChildren,
  replaceWith,
  rewrite,
  setAttribute,
  shell,
  textOf,
  texts,
  type Tree,
} from './page-tree.ts';

/** A change of a page's clothes that leaves what it declares untouched. */
export interface Mutation {
  readonly id: string;
  readonly format: LabelledPage['format'];
  /** The changed page; the same page where the mutation has nothing to change. */
  readonly apply: (content: string, labels: Labels) => string;
}

type Dress = Omit<Mutation, 'format'>;

const onTree =
  (change: (tree: Tree, labels: Labels) => void): Dress['apply'] =>
  (html, labels) =>
    rewrite(html, (tree) => change(tree, labels));

const onTexts = (change: (text: string, names: readonly string[]) => string): Dress['apply'] =>
  onTree((tree, labels) => {
    const names = labels.declared.map(({ name }) => name);
    for (const text of texts(tree)) text.value = change(text.value, names);
  });

const HTML_DRESSES: readonly Dress[] = [
  { id: 'columns reversed', apply: onTree((tree) => reorderColumns(tree, (cells) => cells.toReversed())) },
  {
    id: 'columns rotated',
    apply: onTree((tree) => reorderColumns(tree, ([first, ...rest]) => (first ? [...rest, first] : rest))),
  },
  { id: 'labels renamed', apply: onTree(renameLabels) },
  {
    id: 'labels upper case',
    apply: onTree((tree, { language }) => changeLabels(tree, (label) => label.toLocaleUpperCase(language))),
  },
  { id: 'labels full width', apply: onTree((tree) => changeLabels(tree, fullWidth)) },
  {
    id: 'labels with colon',
    apply: onTree((tree) => changeLabels(tree, (label) => (/\p{L}$/u.test(label) ? `${label} :` : label))),
  },
  { id: 'labels decomposed', apply: onTexts((text) => text.normalize('NFD')) },
  { id: 'header cells td', apply: onTree(headerToCells) },
  { id: 'non-breaking spaces', apply: onTexts((text) => text.replaceAll(' ', '\u00A0')) },
  { id: 'narrow spaces', apply: onTexts((text) => text.replaceAll(' ', '\u202F')) },
  {
    id: 'soft hyphens',
    apply: onTexts((text, names) =>
      isName(text, names) ? text : text.replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00AD'),
    ),
  },
  {
    id: 'soft hyphens in names',
    apply: onTexts((text, names) => (isName(text, names) ? text.replaceAll(/([_.-])(?=\w)/gu, '$1\u00AD') : text)),
  },
  {
    id: 'zero-width spaces in names',
    apply: onTexts((text, names) => (isName(text, names) ? text.replaceAll(/([_.-])(?=\w)/gu, '$1\u200B') : text)),
  },
  {
    id: 'byte order mark in cells',
    apply: onTree((tree) => {
      for (const cell of elements(tree, 'td', 'th')) cell.childNodes = [...fragment('\uFEFF'), ...cell.childNodes];
    }),
  },
  { id: 'full-width names', apply: onTexts((text, names) => (isName(text, names) ? fullWidth(text) : text)) },
  { id: 'line-break hints in names', apply: hintInNames },
  {
    id: 'cells with white space',
    apply: onTree((tree) => {
      for (const cell of elements(tree, 'td', 'th', 'dt', 'dd', 'li', 'h2', 'h3'))
        cell.childNodes = [...fragment('\n      '), ...cell.childNodes, ...fragment(' \n    ')];
    }),
  },
  {
    id: 'comments in cells',
    apply: onTree((tree) => {
      for (const cell of elements(tree, 'td', 'th'))
        cell.childNodes = [...fragment('<!-- x | y -->'), ...cell.childNodes, ...fragment('<!-- -->')];
    }),
  },
  { id: 'cells in paragraphs', apply: onTree((tree) => wrapContent(tree, ['td'], '<p></p>')) },
  {
    id: 'cells in spans',
    apply: onTree((tree) =>
      wrapContent(tree, ['td', 'th', 'dt', 'dd'], '<span style="font-size:12px"><span lang="x"></span></span>'),
    ),
  },
  { id: 'names bold', apply: onTree((tree, labels) => emphasiseNames(tree, labels, 'strong')) },
  { id: 'names in code', apply: onTree((tree, labels) => emphasiseNames(tree, labels, 'code')) },
  { id: 'extra tables before', apply: onTree((tree) => addTables(tree, 'before')) },
  { id: 'extra tables after', apply: onTree((tree) => addTables(tree, 'after')) },
  { id: 'wrapped in divs', apply: onTree((tree) => wrapBlocks(tree)) },
  { id: 'in a layout table', apply: onTree(inLayoutTable) },
  {
    id: 'attribute noise',
    apply: onTree((tree) => {
      for (const [index, element] of elements(
        tree,
        'table',
        'tr',
        'td',
        'th',
        'p',
        'div',
        'li',
        'ul',
        'h2',
        'h3',
      ).entries())
        addNoise(element, index);
    }),
  },
  { id: 'characters as entities', apply: entities },
  { id: 'blank rows', apply: onTree(addBlankRows) },
  {
    id: 'no language',
    apply: onTree((tree) => {
      for (const html of elements(tree, 'html')) html.attrs = [];
    }),
  },
  { id: 'straight apostrophes', apply: onTree((tree) => changeLabels(tree, (label) => label.replaceAll('’', "'"))) },
  { id: 'headings one level down', apply: onTree(demoteHeadings) },
  { id: 'rows reversed', apply: onTree(reverseRows) },
  {
    id: 'scripts between',
    apply: onTree((tree) => {
      for (const table of dataTables(tree))
        for (const node of fragment(
          '<script>var t = "<table><tr><td>_ga</td></tr></table>";</script><style>td { color: red }</style><noscript>_gid</noscript>',
        ))
          insertBefore(node, table);
    }),
  },
];

/** Several at once, as pages made by a word processor and an old content manager have them. */
const TOGETHER = [
  ['columns reversed', 'labels renamed', 'non-breaking spaces', 'wrapped in divs', 'attribute noise'],
  ['labels upper case', 'cells in paragraphs', 'cells with white space', 'characters as entities', 'no language'],
  ['extra tables before', 'header cells td', 'soft hyphens', 'names bold', 'blank rows'],
].map((ids) => ({ id: ids.join(' + '), apply: together(ids) }));

function together(ids: readonly string[]): Dress['apply'] {
  const dresses = ids.flatMap((id) => HTML_DRESSES.filter((dress) => dress.id === id));
  return (html, labels) => dresses.reduce((content, { apply }) => apply(content, labels), html);
}

const onLines =
  (change: (line: string) => string): Dress['apply'] =>
  (text) =>
    text.split('\n').map(change).join('\n');

const PASSAGE = 'Mentions générales du site.\n\nLe site respecte la vie privée de ses visiteurs.\n\n';

const TEXT_DRESSES: readonly Dress[] = [
  { id: 'text: line ends of Windows', apply: onLines((line) => `${line}\r`) },
  { id: 'text: spaces at line ends', apply: onLines((line) => `${line}  `) },
  { id: 'text: byte order mark', apply: (text) => `\uFEFF${text}` },
  { id: 'text: non-breaking spaces', apply: (text) => text.replaceAll(' ', '\u00A0') },
  { id: 'text: decomposed letters', apply: (text) => text.normalize('NFD') },
  { id: 'text: soft hyphens in names', apply: (text) => text.replaceAll(/_(?=\w)/gu, '_\u00AD') },
  { id: 'text: a passage before and after', apply: (text) => `${PASSAGE}${text}\n\n${PASSAGE}` },
  { id: 'text: spaces beside tabs', apply: (text) => text.replaceAll('\t', ' \t ') },
];

export const MUTATIONS: readonly Mutation[] = [
  ...[...HTML_DRESSES, ...TOGETHER].map(({ id, apply }) => ({ id, format: 'html' as const, apply })),
  ...TEXT_DRESSES.map(({ id, apply }) => ({ id, format: 'text' as const, apply })),
];

/** The page in other clothes; null where the mutation changes nothing of it, or is for the other format. */
export function mutate(page: LabelledPage, mutation: Mutation): LabelledPage | null {
  if (page.format !== mutation.format) return null;
  const untouched = page.format === 'html' ? rewrite(page.content, () => undefined) : page.content;
  const content = mutation.apply(page.content, page.labels);
  return content === untouched ? null : { ...page, content };
}

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/gu, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfe_e0));
}

/** Whether a text holds nothing but a declared name, so that it may be hyphenated or not as names are. */
function isName(text: string, names: readonly string[]): boolean {
  return names.includes(text.trim());
}

function reorderColumns(tree: Tree, order: (cells: readonly Element[]) => readonly Element[]): void {
  for (const table of dataTables(tree).filter(isRegular)) {
    for (const row of elements(table, 'tr')) {
      for (const cell of order(cellsOf(row))) append(row, cell);
    }
  }
}

/** The header cells: those of the first row whose cells are all headers, or that stands in a thead, or a first row of td. */
function headerCells(table: Element): readonly Element[] {
  const rows = elements(table, 'tr').map(cellsOf);
  const header = rows.find((cells) => cells.length > 1 && cells.every(({ tagName }) => tagName === 'th'));
  return header ?? [];
}

function changeLabels(tree: Tree, change: (label: string) => string): void {
  for (const cell of dataTables(tree).flatMap(headerCells)) {
    for (const text of texts(cell)) text.value = change(text.value);
  }
}

function renameLabels(tree: Tree, { language }: Labels): void {
  const groups = LABEL_SYNONYMS[language] ?? [];
  changeLabels(tree, (label) => {
    const group = groups.find((labels) => labels.includes(label.trim()));
    return group ? nextLabel(group, label.trim()) : label;
  });
}

const cookieWord = /cookie|galeta/i;

/** The next label of a group. One that speaks of cookies would give a table that does not another meaning. */
function nextLabel(group: readonly string[], label: string): string {
  const same = cookieWord.test(label) ? group : group.filter((other) => !cookieWord.test(other));
  return same[(same.indexOf(label) + 1) % same.length] ?? label;
}

function headerToCells(tree: Tree): void {
  for (const head of elements(tree, 'thead')) {
    for (const cell of elements(head, 'th')) replaceWith(cell, [cellLike(cell)]);
    replaceWith(head, elements(head, 'tr'));
  }
}

function cellLike(header: Element): Element {
  const [cell] = elements(shell('<table><tr><td></td></tr></table>'), 'td');
  if (!cell) throw new Error('no cell in a table of one cell');
  cell.attrs = header.attrs.filter(({ name }) => name === 'colspan' || name === 'rowspan');
  moveChildren(header, cell);
  return cell;
}

function hintInNames(html: string, labels: Labels): string {
  const mark = '\uE123';
  const marked = onTexts((text, names) =>
    isName(text, names) ? text.replaceAll(/([_.-])(?=\w)/gu, `$1${mark}`) : text,
  );
  return marked(html, labels).replaceAll(mark, '<wbr>');
}

function wrapContent(tree: Tree, tags: readonly string[], html: string): void {
  for (const cell of elements(tree, ...tags)) {
    if (elements(cell, 'p', 'ul', 'table', 'div', 'h3', 'h4').length > 0) continue;
    const outer = shell(html);
    moveChildren(cell, outer.childNodes.find(isElement) ?? outer);
    append(cell, outer);
  }
}

function emphasiseNames(tree: Tree, labels: Labels, tag: string): void {
  const names = labels.declared.map(({ name }) => name);
  for (const cell of dataTables(tree).flatMap((table) => elements(table, 'td'))) {
    if (!isName(textOf(cell), names) || elements(cell, 'code', 'strong').length > 0) continue;
    const outer = shell(`<${tag}></${tag}>`);
    moveChildren(cell, outer);
    append(cell, outer);
  }
}

const TYPES =
  '<table><thead><tr><th>Type de cookies</th><th>Consentement</th></tr></thead><tbody><tr><td>Cookies de session</td><td>non requis</td></tr><tr><td>Cookies tiers</td><td>requis</td></tr></tbody></table>';
const LEGAL_BASES =
  '<table><tr><th>Traitement</th><th>Base légale</th><th>Durée</th></tr><tr><td>Inscription</td><td>Consentement</td><td>1 an</td></tr><tr><td>Réclamation</td><td>Intérêt légitime</td><td>2 ans</td></tr></table>';

function addTables(tree: Tree, side: 'before' | 'after'): void {
  const [body] = elements(tree, 'body');
  const first = body?.childNodes[0];
  for (const node of fragment(TYPES + LEGAL_BASES)) {
    if (side === 'before' && first) insertBefore(node, first);
    else if (body) append(body, node);
  }
}

function wrapBlocks(tree: Tree): void {
  const leaves = elements(tree, 'table', 'dl', 'ul').filter(
    (block) => elements(block, 'table', 'dl', 'ul').length === 1,
  );
  for (const block of leaves) {
    const outer = shell('<div class="a"><div><div class="c"></div></div></div>');
    insertBefore(outer, block);
    append(elements(outer, 'div').at(-1) ?? outer, block);
  }
}

function inLayoutTable(tree: Tree): void {
  const [body] = elements(tree, 'body');
  const layout = shell('<table width="100%"><tbody><tr><td></td></tr></tbody></table>');
  const [cell] = elements(layout, 'td');
  if (!body || !cell) return;
  moveChildren(body, cell);
  append(body, layout);
}

function addNoise(element: Element, index: number): void {
  setAttribute(element, 'data-v-7f3a', String(index));
  setAttribute(element, 'style', 'width:auto;mso-pattern:none');
  if (attribute(element, 'class') === null) setAttribute(element, 'class', `sc-${index} elementor-column`);
}

function entities(html: string, labels: Labels): string {
  const marked = onTexts((text) =>
    text.replaceAll(/[^\s\w]|[aeiou_]/gu, (character) => `\uE001${character.codePointAt(0)}\uE002`),
  );
  return marked(html, labels).replaceAll(/\uE001(\d+)\uE002/gu, '&#$1;');
}

function addBlankRows(tree: Tree): void {
  for (const table of dataTables(tree).filter(isRegular)) {
    for (const row of elements(table, 'tr').slice(1)) {
      const cells = '<td>&nbsp;</td>'.repeat(cellsOf(row).length);
      const [blank] = elements(shell(`<table><tr>${cells}</tr></table>`), 'tr');
      if (blank) insertBefore(blank, row);
    }
  }
}

function demoteHeadings(tree: Tree): void {
  for (const [tag, lower] of [
    ['h5', 'h6'],
    ['h4', 'h5'],
    ['h3', 'h4'],
    ['h2', 'h3'],
  ] as const) {
    for (const heading of elements(tree, tag)) {
      const next = shell(`<${lower}></${lower}>`);
      moveChildren(heading, next);
      replaceWith(heading, [next]);
    }
  }
}

function reverseRows(tree: Tree): void {
  for (const table of dataTables(tree)) {
    const rows = elements(table, 'tr');
    const plain = rows
      .flatMap(cellsOf)
      .every((cell) => attribute(cell, 'rowspan') === null && attribute(cell, 'colspan') === null);
    const labelled =
      rows[0] && cellsOf(rows[0]).length > 2 && cellsOf(rows[0]).every(({ tagName }) => tagName === 'th');
    if (!plain || !labelled) continue;
    for (const row of rows.slice(1).toReversed()) {
      const parent = row.parentNode;
      detached(row);
      if (parent && isElement(parent)) append(parent, row);
    }
  }
}
