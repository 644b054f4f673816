/** A page made to hurt a reader, growing with `size`. */
export interface HostilePage {
  readonly id: string;
  /** The larger size at which it is measured; it is first measured at a quarter of it. */
  readonly size: number;
  readonly make: (size: number) => { readonly html: string } | { readonly text: string };
}

const CELLS = '<td>sessionid</td><td>Mairie</td><td>2 ans</td>';
const HEADER = '<tr><th>Nom du cookie</th><th>Fournisseur</th><th>Durée</th></tr>';

/** Nested tags, spans, wildcards, unclosed tags, giant cells: what a hostile or broken page may hold. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { id: 'nested divs', size: 100_000, make: (n) => ({ html: '<div>'.repeat(n) + CELLS }) },
  { id: 'nested tables', size: 20_000, make: (n) => ({ html: '<table><tr><td>'.repeat(n) }) },
  { id: 'nested lists', size: 40_000, make: (n) => ({ html: '<ul><li>_ga: mesure'.repeat(n) }) },
  { id: 'nested inline tags', size: 40_000, make: (n) => ({ html: `<p>${'<b><i>'.repeat(n)}_ga` }) },
  { id: 'misnested formatting', size: 8000, make: (n) => ({ html: '<a><b><p>_ga</a>'.repeat(n) }) },
  {
    id: 'huge spans',
    size: 2000,
    make: (n) => ({ html: `<table>${HEADER}${'<tr><td rowspan=65534 colspan=1000>_ga</td></tr>'.repeat(n)}</table>` }),
  },
  {
    id: 'spans that overlap',
    size: 4000,
    make: (n) => ({
      html: `<table>${HEADER}${`<tr><td rowspan=0>a_b</td><td rowspan=${n}>c</td></tr>`.repeat(n)}</table>`,
    }),
  },
  {
    id: 'one row of many cells',
    size: 100_000,
    make: (n) => ({ html: `<table><tr>${'<td>_ga</td>'.repeat(n)}</tr></table>` }),
  },
  {
    id: 'stars in a name',
    size: 400_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>${'*a'.repeat(n)}</td></tr></table>` }),
  },
  {
    id: 'brackets never closed',
    size: 400_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>${'_ga<[({'.repeat(n)}</td></tr></table>` }),
  },
  {
    id: 'one cell of many names',
    size: 200_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>${'_ga, _gid; '.repeat(n)}</td></tr></table>` }),
  },
  {
    id: 'one cell of letters',
    size: 1_000_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>${'a'.repeat(n)}</td></tr></table>` }),
  },
  {
    id: 'one cell of spaces',
    size: 1_000_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>a${' '.repeat(n)}b</td></tr></table>` }),
  },
  {
    id: 'one cell of digits',
    size: 1_000_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>_ga</td><td></td><td>${'1 '.repeat(n)}</td></tr></table>` }),
  },
  {
    id: 'one cell of "et"',
    size: 300_000,
    make: (n) => ({ html: `<table>${HEADER}<tr><td>${'et '.repeat(n)}</td></tr></table>` }),
  },
  { id: 'empty tables', size: 100_000, make: (n) => ({ html: '<table></table>'.repeat(n) }) },
  { id: 'tables of one cell', size: 60_000, make: (n) => ({ html: '<table><tr><td>_ga</table>'.repeat(n) }) },
  {
    id: 'headings and nothing',
    size: 60_000,
    make: (n) => ({ html: '<h2>Cookies statistiques</h2><p><b>_ga</b></p>'.repeat(n) }),
  },
  { id: 'nested tabs', size: 20_000, make: (n) => ({ html: '<div role=tab id=t aria-controls=p>Mesure'.repeat(n) }) },
  {
    id: 'links with attributes of their own',
    size: 40_000,
    make: (n) => ({ html: Array.from({ length: n }, (_, at) => `<a id=${at} href=#${at}><p>_ga`).join('') }),
  },
  {
    id: 'a figure of many tables',
    size: 20_000,
    make: (n) => ({ html: `<figure><div>${'<table><tr><td>_ga</td></tr></table>'.repeat(n)}` }),
  },
  {
    id: 'cards, the last of another kind',
    size: 40_000,
    make: (n) => ({
      html: `<div>${'<div><span>_ga</span><span>Google</span><span>1 an</span></div>'.repeat(n)}<p>Fin</p></div>`,
    }),
  },
  { id: 'unclosed tags', size: 100_000, make: (n) => ({ html: '<table><tr><td>_ga<tr><th>'.repeat(n / 4) }) },
  {
    id: 'unclosed attribute',
    size: 1_000_000,
    make: (n) => ({ html: `<table><tr><td title="${'_ga '.repeat(n / 4)}` }),
  },
  {
    id: 'many attributes',
    size: 100_000,
    make: (n) => ({ html: `<div ${Array.from({ length: n }, (_, i) => `a${i}=b`).join(' ')}>_ga</div>` }),
  },
  { id: 'bare "<"', size: 1_000_000, make: (n) => ({ html: '<'.repeat(n) }) },
  { id: 'bare "&"', size: 1_000_000, make: (n) => ({ html: '&#x41'.repeat(n / 5) }) },
  { id: 'comments', size: 1_000_000, make: (n) => ({ html: '<!--'.repeat(n / 4) }) },
  { id: 'definition terms alone', size: 60_000, make: (n) => ({ html: `<dl>${'<dt>Nom :</dt>'.repeat(n)}</dl>` }) },
  {
    id: 'list items "a : b"',
    size: 60_000,
    make: (n) => ({ html: `<ul>${'<li>_ga : mesure (13 mois)</li>'.repeat(n)}</ul>` }),
  },
  { id: 'text of line breaks', size: 1_000_000, make: (n) => ({ text: '\n'.repeat(n) }) },
  { id: 'text of tabs', size: 1_000_000, make: (n) => ({ text: '\t'.repeat(n) }) },
  { id: 'text of pipes', size: 1_000_000, make: (n) => ({ text: '|'.repeat(n) }) },
  { id: 'text, one line', size: 1_000_000, make: (n) => ({ text: 'cookie '.repeat(n / 7) }) },
  {
    id: 'text glued names',
    size: 400_000,
    make: (n) => ({ text: `Nom du cookieDurée\n${'sessionidcsrftoken'.repeat(n / 18)}` }),
  },
  { id: 'text, label lines', size: 400_000, make: (n) => ({ text: 'Nom\nDurée\n_ga\n'.repeat(n / 14) }) },
  {
    id: 'text, a row that goes on',
    size: 400_000,
    make: (n) => ({ text: `Nom du cookie   But\n_ga             x\n${'                x\n'.repeat(n / 18)}` }),
  },
  {
    id: 'lists of names in a list',
    size: 20_000,
    make: (n) => ({ html: `<h1>Cookies</h1><ul>${'<li>un service<ul><li>_ga</li></ul>voir</li>'.repeat(n)}</ul>` }),
  },
  {
    id: 'a list on every other line',
    size: 20_000,
    make: (n) => ({ html: `<h1>Cookies</h1><p>${'Titre<br>- _ga : mesure (13 mois)<br>'.repeat(n)}</p>` }),
  },
  { id: 'combining marks', size: 400_000, make: (n) => ({ text: `Nom du cookie\te${'\u0301'.repeat(n)}` }) },
];
