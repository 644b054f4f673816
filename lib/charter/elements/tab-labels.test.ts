import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const table = (name: string): string =>
  `<table><tr><th>Cookie</th><th>Durée</th></tr><tr><td>${name}</td><td>1 an</td></tr></table>`;
const sectionsOf = (body: string): readonly (string | null)[] =>
  parseCharter({ html: `<h1>Nos cookies</h1>${body}` }).declared.map(({ section }) => section);

describe('the label of a tab is the section of its panel', () => {
  it.each([
    [
      'that names its tab',
      '<ul><li><a role="tab" id="t1">Requis</a></li><li><a role="tab" id="t2">Mesure</a></li></ul>' +
        `<div role="tabpanel" aria-labelledby="t1">${table('a_b')}</div><div role="tabpanel" aria-labelledby="t2">${table('c_d')}</div>`,
    ],
    [
      'that its tab names',
      '<nav><button role="tab" aria-controls="p1">Requis</button><button role="tab" data-bs-target="#p2">Mesure</button></nav>' +
        `<div id="p1">${table('a_b')}</div><section id="p2">${table('c_d')}</section>`,
    ],
    [
      'that its tab links to',
      '<ul><li><a role="tab" href="#p1">Requis</a></li><li><a role="tab" href="#p2">Mesure</a></li></ul>' +
        `<div id="p1">${table('a_b')}</div><div id="p2">${table('c_d')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(sectionsOf(body)).toEqual(['Requis', 'Mesure']);
  });

  it('unless the panel has a heading of its own', () => {
    const tab = '<button role="tab" aria-controls="p1">Requis</button>';
    expect(sectionsOf(`${tab}<div id="p1"><h3>Cookies internes</h3>${table('a_b')}</div>`)).toEqual([
      'Cookies internes',
    ]);
  });

  it('and no button’s that is no tab', () => {
    const button = '<button aria-controls="p1">Voir le détail</button>';
    expect(sectionsOf(`${button}<div id="p1">${table('a_b')}</div>`)).toEqual(['Nos cookies']);
  });
});
