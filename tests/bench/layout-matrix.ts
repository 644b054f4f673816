import { LAYOUT_FACTS, type LayoutFacts, type MatrixRow } from './layout-facts.ts';
import type { LabelledPage, Labels } from './labelled-page.ts';

interface Layout {
  readonly id: string;
  readonly format: LabelledPage['format'];
  readonly render: (facts: LayoutFacts) => string;
}

const cellsOf = ({ name, provider, purpose, duration }: MatrixRow): readonly string[] => [
  name,
  provider,
  purpose,
  duration,
];

/** A row's cells with the label of each. */
const labelled = ({ labels, rows }: LayoutFacts): readonly (readonly (readonly [string, string])[])[] =>
  rows.map((row) => cellsOf(row).map((cell, index) => [labels[index] ?? '', cell] as const));

const tr = (cells: readonly string[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const table = ({ labels, rows }: LayoutFacts, headTag = 'th', caption = ''): string =>
  `<table>${caption}${tr(labels, headTag)}${rows.map((row) => tr(cellsOf(row), 'td')).join('')}</table>`;

const apartFromProvider = ({ name, purpose, duration }: MatrixRow): string =>
  `<td>${name}</td><td>${purpose}</td><td>${duration}</td>`;

const gridLine = (cells: readonly string[]): string =>
  `<div class="row">${cells.map((cell) => `<div class="col">${cell}</div>`).join('')}</div>`;

const page = ({ language, title }: LayoutFacts, body: string): string =>
  `<!doctype html><html lang="${language}"><body><h1>${title}</h1>${body}</body></html>`;

const underHeading =
  (render: (facts: LayoutFacts) => string) =>
  (facts: LayoutFacts): string =>
    page(facts, `<h2>${facts.section}</h2>${render(facts)}`);

const html = (id: string, render: (facts: LayoutFacts) => string): Layout => ({ id, format: 'html', render });

const inText = (id: string, render: (facts: LayoutFacts) => string): Layout => ({
  id,
  format: 'text',
  render: (facts) => `${facts.title}\n\n${facts.section}\n\n${render(facts)}\n`,
});

const pairs =
  (open: string, between: string, close: string) =>
  (facts: LayoutFacts): string =>
    labelled(facts)
      .map((row) => open + row.map(([label, value]) => `${label}: ${value}`).join(between) + close)
      .join('');

/** Ways to set out the same facts. */
export const LAYOUTS: readonly Layout[] = [
  html(
    'table',
    underHeading((facts) => table(facts)),
  ),
  html(
    'table, header in td',
    underHeading((facts) => table(facts, 'td')),
  ),
  html('table, caption', (facts) => page(facts, table(facts, 'th', `<caption>${facts.section}</caption>`))),
  html('table, bold paragraph', (facts) => page(facts, `<p><strong>${facts.section}</strong></p>${table(facts)}`)),
  html(
    'table, provider spans rows',
    underHeading(({ labels, rows: [first, ...rest] }) => {
      const head = tr([labels[1], labels[0], labels[2], labels[3]], 'th');
      const own = rest[0]?.provider ?? '';
      const [second, third] = rest;
      const one = first ? `<tr><td>${first.provider}</td>${apartFromProvider(first)}</tr>` : '';
      const two =
        second && third
          ? `<tr><td rowspan="2">${own}</td>${apartFromProvider(second)}</tr><tr>${apartFromProvider(third)}</tr>`
          : '';
      return `<table>${head}${one}${two}</table>`;
    }),
  ),
  html(
    'definition lists of label and value',
    underHeading((facts) =>
      labelled(facts)
        .map((row) => `<dl>${row.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`)
        .join(''),
    ),
  ),
  html(
    'definition list of names',
    underHeading(
      (facts) =>
        `<dl>${labelled(facts)
          .map(
            ([name, ...rest]) =>
              `<dt>${name?.[1]}</dt>${rest.map(([label, value]) => `<dd>${label}: ${value}</dd>`).join('')}`,
          )
          .join('')}</dl>`,
    ),
  ),
  html(
    'list items, "label: value; ..."',
    underHeading((facts) => `<ul>${pairs('<li>', '; ', '</li>')(facts)}</ul>`),
  ),
  html(
    'list items, one label a line',
    underHeading((facts) => `<ul>${pairs('<li>', '<br>', '</li>')(facts)}</ul>`),
  ),
  html('paragraphs, one label a line', underHeading(pairs('<p>', '<br>', '</p>'))),
  html(
    'nested lists',
    underHeading(
      (facts) =>
        `<ul>${labelled(facts)
          .map(
            ([name, ...rest]) =>
              `<li>${name?.[1]}<ul>${rest.map(([label, value]) => `<li>${label}: ${value}</li>`).join('')}</ul></li>`,
          )
          .join('')}</ul>`,
    ),
  ),
  html(
    'grid of divs with a header row',
    underHeading(({ labels, rows }) => {
      return `<div class="grid">${[labels, ...rows.map(cellsOf)].map(gridLine).join('')}</div>`;
    }),
  ),
  html(
    'cards of label and value',
    underHeading((facts) =>
      labelled(facts)
        .map(
          (row) =>
            `<div class="card">${row.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('')}</div>`,
        )
        .join(''),
    ),
  ),
  html(
    'cards with the name as heading',
    underHeading((facts) =>
      labelled(facts)
        .map(
          ([name, ...rest]) =>
            `<section><h3>${name?.[1]}</h3>${rest.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')}</section>`,
        )
        .join(''),
    ),
  ),
  html('details', (facts) => page(facts, `<details><summary>${facts.section}</summary>${table(facts)}</details>`)),
  html(
    'one table a cookie, labels down the side',
    underHeading((facts) =>
      labelled(facts)
        .map(
          (row) =>
            `<table>${row.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`,
        )
        .join(''),
    ),
  ),
  inText('tabs', ({ labels, rows }) => [labels, ...rows.map(cellsOf)].map((cells) => cells.join('\t')).join('\n')),
  inText('tabs, blank lines between', ({ labels, rows }) =>
    [labels, ...rows.map(cellsOf)].map((cells) => cells.join('\t')).join('\n\n'),
  ),
  inText('pipes', ({ labels, rows }) =>
    [labels, ['---', '---', '---', '---'], ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ),
  inText('one cell a line', ({ labels, rows }) => [labels, ...rows.map(cellsOf)].flat().join('\n')),
  inText('one label a line', (facts) =>
    labelled(facts)
      .map((row) => row.map(([label, value]) => `${label}: ${value}`).join('\n'))
      .join('\n\n'),
  ),
];

/** Every layout in every language, with what each page declares. */
export function layoutMatrix(): readonly LabelledPage[] {
  return LAYOUTS.flatMap((layout) => LAYOUT_FACTS.map((facts) => matrixPage(layout, facts)));
}

function matrixPage({ id, format, render }: Layout, facts: LayoutFacts): LabelledPage {
  const labels: Labels = {
    id: `${facts.language}: ${id}`,
    language: facts.language,
    address: '',
    features: [id],
    declared: facts.rows.map((row) => ({ ...row, category: facts.section, section: facts.section })),
  };
  return { labels, format, content: render(facts) };
}
