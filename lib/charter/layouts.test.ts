import { describe, expect, it } from 'vitest';
import { parseCharter } from './parse-charter.ts';

const two = [
  ['_ga', 'Google', '13 mois'],
  ['sid', 'Ville', 'Session'],
] as const;
const page = (body: string): string => `<html lang="fr"><h1>Cookies</h1>${body}</html>`;
const head = '<tr><th>Nom du cookie</th><th>Éditeur</th><th>Durée</th></tr>';
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const rows = two.map((cells) => row(...cells)).join('');
const table = (content: string): string => page(`<table>${content}</table>`);

/** The same two cookies, set out in every way that charters know. */
const layouts: readonly (readonly [name: string, html: string])[] = [
  ['a table', table(head + rows)],
  ['a table whose header is in td', table(head.replaceAll('th>', 'td>') + rows)],
  ['a table without a header', table(rows)],
  ['a title row above the header', table(`<tr><td colspan="3"><b>Nos cookies</b></td></tr>${head}${rows}`)],
  [
    'a header of two levels',
    table(`<tr><th colspan="2">Cookie</th><th rowspan="2">Durée</th></tr><tr><th>Nom</th><th>Éditeur</th></tr>${rows}`),
  ],
  [
    'a column label that spans rows',
    table(
      `${head}<tr><td>_ga</td><td rowspan="2">Google</td><td>13 mois</td></tr><tr><td>sid</td><td>Session</td></tr>`,
    ),
  ],
  ['a table that lies on its side', table(sideways())],
  ['a layout table of one cell', page(`<table><tr><td><h2>Cookies</h2><ul>${items()}</ul></td></tr></table>`)],
  [
    'rows of spans with a header',
    page(`<div>${spans('Nom du cookie', 'Éditeur', 'Durée')}${two.map((cells) => spans(...cells)).join('')}</div>`),
  ],
  [
    'cells of a grid without rows',
    page(
      `<div>${['Nom du cookie', 'Éditeur', 'Durée', ...two.flat()].map((cell) => `<div>${cell}</div>`).join('')}</div>`,
    ),
  ],
  ['cards of label and value', page(two.map((cells) => `<div>${pairs(cells, 'span')}</div>`).join(''))],
  ['cards of blocks', page(two.map((cells) => `<div>${pairs(cells, 'div')}</div>`).join(''))],
  [
    'definition lists',
    page(
      two
        .map(
          ([name, who, time]) =>
            `<dl><dt>Nom</dt><dd>${name}</dd><dt>Éditeur</dt><dd>${who}</dd><dt>Durée</dt><dd>${time}</dd></dl>`,
        )
        .join(''),
    ),
  ],
  ['a list', page(`<ul>${items()}</ul>`)],
  [
    'paragraphs that a name opens',
    page(two.map(([name, who, time]) => `<p><b>${name}</b> – ${who} – ${time}</p>`).join('')),
  ],
];

function sideways(): string {
  const labels = ['Nom du cookie', 'Éditeur', 'Durée'];
  return labels
    .map((label, at) => `<tr><th>${label}</th>${two.map((cells) => `<td>${cells[at]}</td>`).join('')}</tr>`)
    .join('');
}

function spans(...cells: readonly string[]): string {
  return `<div>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
}

function pairs([name, who, time]: readonly [string, string, string], tag: string): string {
  const pair = (label: string, value: string): string =>
    `<div><${tag}>${label}</${tag}><${tag}>${value}</${tag}></div>`;
  return pair('Nom du cookie', name) + pair('Éditeur', who) + pair('Durée', time);
}

function items(): string {
  return two.map(([name, who, time]) => `<li>Nom : ${name} ; Éditeur : ${who} ; Durée : ${time}</li>`).join('');
}

const texts: readonly (readonly [name: string, text: string])[] = [
  ['tabs', ['Nom du cookie\tÉditeur\tDurée', ...two.map((cells) => cells.join('\t'))].join('\n')],
  ['semicolons', ['Nom du cookie;Éditeur;Durée', ...two.map((cells) => cells.join(';'))].join('\n')],
  ['one cell a line', ['Nom du cookie', 'Éditeur', 'Durée', ...two.flat()].join('\n')],
];

describe('the layouts of a charter', () => {
  it.each([
    ...layouts.map(([name, html]) => [name, { html }] as const),
    ...texts.map(([name, text]) => [name, { text: `Cookies\n\n${text}` }] as const),
  ])('reads %s', (_, input) => {
    const read = parseCharter(input).declared.map((cookie) => [cookie.name, cookie.duration?.text]);
    expect(read).toEqual(two.map(([cookie, , time]) => [cookie, time]));
  });

  it('reads the sentence that names a cookie beside a table that names none', () => {
    const types = '<table><tr><th>Type</th><th>Consentement</th></tr><tr><td>Tiers</td><td>requis</td></tr></table>';
    const { declared } = parseCharter({ html: page(`${types}<p>Le cookie « has_js » dure 1 an.</p>`) });
    expect(declared.map(({ name }) => name)).toEqual(['has_js']);
  });

  it('takes a row of one cell for the title of those below', () => {
    const { declared } = parseCharter({ html: table(`${head}<tr><th colspan="3">Statistiques</th></tr>${rows}`) });
    expect(declared.map(({ section }) => section)).toEqual(['Statistiques', 'Statistiques']);
  });

  it('never glues neighbouring elements into one name', () => {
    const cell = '<td><span>_ga</span><span>_gid</span></td><td>Google</td><td>1 an</td>';
    const { declared } = parseCharter({ html: table(`${head}<tr>${cell}</tr>`) });
    expect(declared.map(({ name }) => name)).toEqual(['_ga', '_gid']);
  });
});

describe('names that are headings', () => {
  it.each([
    [
      'beside one that is no name',
      '<h2>Cookies requis</h2><h3>Accueil</h3><p>Un mot.</p>',
      ['UV_PANEL'],
      'Cookies requis',
    ],
    ['under what is not about cookies', '<h2>Questions</h2><h3>Accueil</h3><p>Un mot.</p>', [], undefined],
  ])('%s', (_, before, names, section) => {
    const { declared } = parseCharter({ html: page(`${before}<h3>UV_PANEL</h3><p>Garde vos réglages.</p>`) });
    expect(declared.map(({ name }) => name)).toEqual(names);
    expect(declared[0]?.section).toBe(section);
  });
});

describe('what an item says', () => {
  it.each([
    ['words for a session in the purpose', 'li', 'mantém a sessão (sessão)', 'mantém a sessão', 'sessão'],
    ['a length behind the last comma', 'li', 'audience, session, 1 jour', 'audience, session', '1 jour'],
    ['a word for a session before it', 'li', 'session, 1 jour', 'session', '1 jour'],
    [
      'a first paragraph of short words',
      'p',
      'manté la sessió (en tancar el navegador)',
      'manté la sessió',
      'en tancar el navegador',
    ],
    ['nothing but a length', 'li', '13 mois', null, '13 mois'],
  ])('%s', (_, tag, words, purpose, duration) => {
    const item = `<${tag}><strong>JSESSIONID</strong>: ${words}</${tag}>`;
    const other = `<${tag}><strong>lang_pref</strong>: langue (1 an)</${tag}>`;
    const { declared } = parseCharter({ html: page(tag === 'li' ? `<ul>${item}${other}</ul>` : item + other) });
    expect(declared.map(({ name }) => name)).toEqual(['JSESSIONID', 'lang_pref']);
    expect(declared[0]).toMatchObject({ purpose, duration: { text: duration } });
  });
});

describe('pasted text', () => {
  const ga = '_ga\tMesure\t13 mois';
  const head3 = 'Nom\tFinalité\tDurée';

  it.each([
    ['a line alone is a heading', `Page cookies\n\nConfort\n\nUn mot.\n\n${head3}\n${ga}`, ['Confort']],
    ['a question about cookies is one', `Quels cookies ?\n\nIls servent.\n\n${head3}\n${ga}`, ['Quels cookies ?']],
    ['a line that goes on is none', `Cookies\n\nLe site en pose\nplusieurs\n\n${head3}\n${ga}`, ['Cookies']],
    ['words before a colon are none', `Cookies\n\nYouTube : vidéos\n\n${head3}\n${ga}`, ['Cookies']],
    ['a sentence is none', `Cookies\n\nVoici la liste.\n\n${head3}\n${ga}`, ['Cookies']],
    ['an item of a list is none', `Cookies\n\nvos visites\n\n${head3}\n${ga}`, ['Cookies']],
    [
      'a row of one cell is a section',
      `Cookies\n\n${head3}\nMesure\n${ga}\nAutres\n_gid\t\t1 an`,
      ['Mesure', 'Autres'],
    ],
    ['Markdown has headings of its own', `# Cookies\n\nEn bref\n\n${head3}\n${ga}`, ['Cookies']],
    [
      'a title before the next table',
      `Cookies A\n${head3}\n${ga}\nCookies B\n${head3}\n_gid\t\t1 an`,
      ['Cookies A', 'Cookies B'],
    ],
  ])('%s', (_, text, sections) => {
    expect(parseCharter({ text }).declared.map(({ section }) => section)).toEqual(sections);
  });

  it.each([
    ['people, below a title', 'Cookies\n\nNom ; Fonction ; Durée\nJean_D ; DPO ; 3 ans', []],
    ['people, in tabs', 'Cookies\nNom\tFonction\tDurée\nJean_D\tDPO\t3 ans', []],
    ['products, below another heading', `Cookies\n\nTarifs\n\n${head3}\nentree_simple\tVisite\t1 an`, []],
    ['names of one’s own, below a title', `Cookies\n\n${head3}\nhave_seen\tBandeau\t1 an`, ['have_seen']],
    ['a known name beside a capital', `Cookies\n\n${head3}\nJSESSIONID\tSession\t1 an`, ['JSESSIONID']],
  ])('asks as much of %s', (_, text, names) => {
    expect(parseCharter({ text }).declared.map(({ name }) => name)).toEqual(names);
  });
});

describe('a name cell with more names than are read', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `_name_${at}`);

  it.each([
    ['parted by commas', ', '],
    ['one a line', '<br>'],
    ['parted by semicolons alone', ';'],
  ])('%s: no name is cut in two, and the row says that it was not read to its end', (_, separator) => {
    const { declared, unreadRows } = parseCharter({ html: table(head + row(names.join(separator), '', '1 an')) });
    expect(declared.map(({ name }) => name)).toEqual(names.slice(0, declared.length));
    expect(declared.length).toBeGreaterThan(1000);
    expect(unreadRows.map(({ reason }) => reason)).toEqual(['not-understood']);
  });

  it('is not said of a cell that was read', () => {
    const { declared, unreadRows } = parseCharter({ html: table(head + row(names.slice(0, 1000).join(', '), '', '')) });
    expect([declared.length, unreadRows.length]).toEqual([1000, 0]);
  });
});

describe('what declares no cookie', () => {
  it.each([
    [
      'values of a cookie',
      '<h2>Valeurs du cookie</h2><table><tr><td>Valeur</td><td>Sens</td></tr><tr><td>tech_only</td><td>Techniques</td></tr><tr><td>not_set</td><td>Aucun choix</td></tr></table>',
    ],
    [
      'words for nothing',
      `<table>${head}${['Aucun', 'N/A', '(none)', '–', 'Néant'].map((cell) => row(cell, '', '')).join('')}</table>`,
    ],
    [
      'processors',
      '<h2>Nos sous-traitants</h2><table><tr><th>Nom</th><th>Pays</th></tr><tr><td>OVHcloud</td><td>France</td></tr></table>',
    ],
    [
      'fields of logs',
      '<table><tr><th>Champ</th><th>Durée</th></tr><tr><td>remote_addr</td><td>30 jours</td></tr></table>',
    ],
    ['a denial', '<p>Nous n’utilisons pas le cookie « _fbp ».</p>'],
    ['attributes', '<p>Les attributs de cookie <code>HttpOnly</code> et <code>SameSite</code> protègent.</p>'],
    [
      'scripts',
      '<script>"cookie _ga"</script><noscript>Le cookie « _gid » sert.</noscript><template>Le cookie « _gat » sert.</template>',
    ],
  ])('%s', (_, body) => {
    expect(parseCharter({ html: page(body) }).declared).toEqual([]);
  });
});

describe('what is no page', () => {
  const bytes = Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('');

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['bytes', bytes, 'no-table'],
    ['a PDF file', `%PDF-1.7\n1 0 obj << /Type /Catalog >> stream\n${bytes}\nendstream`, 'no-table'],
    ['lone surrogates', '\uD800cookie\uDC00 \uDFFF', 'no-table'],
    ['100,000 nested divs', `${'<div>'.repeat(100_000)}cookies`, 'no-table'],
  ])(
    'has a status for %s',
    (_, source, content) => {
      for (const input of [{ html: source }, { text: source }]) {
        expect(parseCharter(input)).toMatchObject({ content, declared: [] });
      }
    },
    60_000,
  );
});

describe('Markdown that escapes more than it must', () => {
  it.each([
    [String.raw`AMCV\_1\@AdobeOrg`, 'AMCV_1@AdobeOrg'],
    [String.raw`\^\_fbp\$`, '^_fbp$'],
    [String.raw`ph\_\$token\_posthog`, 'ph_$token_posthog'],
  ])('%s is %s', (written, name) => {
    const { declared } = parseCharter({ text: `| Cookie name | Duration |\n| --- | --- |\n| ${written} | 1 year |` });
    expect(declared.map((cookie) => cookie.name)).toEqual([name]);
  });
});
