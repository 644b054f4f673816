import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const card = (cells: readonly string[], tag = 'span'): string =>
  `<div>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</div>`;
const cards = [
  ['cookie_choices', 'Ville', 'Retient vos choix', '6 mois'],
  ['_pk_ses.1.c3d4', 'Matomo', 'Suit une visite', '30 minutes'],
];
const page = (body: string): string => `<h1>Cookies</h1><h2>Nos cookies</h2><div>${body}</div>`;

describe('cards without labels', () => {
  it.each([['span'], ['div'], ['p']])('are read where they are made of %s', (tag) => {
    const { declared } = parseCharter({ html: page(cards.map((cells) => card(cells, tag)).join('')) });
    expect(declared).toMatchObject([
      { name: 'cookie_choices', purpose: 'Retient vos choix', duration: { text: '6 mois' }, section: 'Nos cookies' },
      { name: '_pk_ses.1.c3d4', purpose: 'Suit une visite', duration: { text: '30 minutes' }, section: 'Nos cookies' },
    ]);
  });

  it('are read when there is one only, and its name is known', () => {
    expect(parseCharter({ html: page(card(['PHPSESSID', 'Garde la session', 'Session'])) }).declared).toHaveLength(1);
    expect(parseCharter({ html: page(card(['other_thing', 'Garde la session', 'Session'])) }).declared).toEqual([]);
  });

  it.each([
    [
      'tell no length',
      [
        ['a_bc', 'Ville', 'Mot'],
        ['d_ef', 'Ville', 'Mot'],
      ],
    ],
    [
      'name nothing',
      [
        ['Accueil', 'Ville', '6 mois'],
        ['Agenda', 'Ville', '1 an'],
      ],
    ],
    [
      'are not alike',
      [
        ['a_bc', 'Ville', '6 mois'],
        ['d_ef', 'Ville', 'Mot', '1 an'],
      ],
    ],
  ])('are none where they %s', (_, rows) => {
    expect(parseCharter({ html: page(rows.map((cells) => card(cells)).join('')) }).declared).toEqual([]);
  });

  it('are none where each element is an entry of its own', () => {
    const items = [
      '_pk_id.* – herkent bezoekers (13 maanden)',
      '_pk_ses.* – volgt de sessie (30 minuten)',
      'nmstat – telt (2 jaar)',
    ];
    const html = page(
      `<div><ul>${items.map((item) => `<li><b>${item.split(' ')[0]}</b>${item.slice(item.indexOf(' '))}</li>`).join('')}</ul></div>`,
    );
    expect(parseCharter({ html }).declared.map(({ name, duration }) => [name, duration?.text])).toEqual([
      ['_pk_id.*', '13 maanden'],
      ['_pk_ses.*', '30 minuten'],
      ['nmstat', '2 jaar'],
    ]);
  });
});
