import { describe, expect, it } from 'vitest';
import { parseCharter } from './parse-charter.ts';

const table = (...names: readonly string[]): string =>
  `<h1>Cookies</h1><table><tr><th>Nom du cookie</th><th>Durée</th></tr>${names
    .map((name) => `<tr><td>${name}</td><td>1 an</td></tr>`)
    .join('')}</table>`;

const marked = (source: { readonly html: string } | { readonly text: string }): Readonly<Record<string, boolean>> =>
  Object.fromEntries(parseCharter(source).declared.map((cookie) => [cookie.name, cookie.unseenCharacters === true]));

describe('names with characters that nobody sees', () => {
  it.each([
    ['a bidi override', '\u202Etracker_b'],
    ['by number', '&#x202E;tracker_b'],
    ['by decimal number', 'tracker_&#8203;b'],
    ['by name', 'tracker_&shy;b'],
    ['within an element', '<p><code>track&zwj;er_b</code></p>'],
    ['after the name', '<code>tracker_b</code>\uFEFF'],
    ['in brackets', 'tracker_b\u200B (Google)'],
    ['in a list', '_gid, tracker\u2060_b'],
  ])('%s', (_, written) => {
    expect(marked({ html: table(written) })).toMatchObject({ tracker_b: true });
    expect(marked({ html: table(written, 'sessionid') })).toMatchObject({ sessionid: false });
  });

  it('pasted text', () => {
    expect(marked({ text: 'Cookie name\tDuration\ntracker\u200B_b\t1 year\nsessionid\t1 year' })).toEqual({
      tracker_b: true,
      sessionid: false,
    });
  });

  it.each([
    ['that stands elsewhere without them', `${table('tracker_\u00ADb')}<p>Le cookie tracker_b mesure.</p>`],
    ['beside which they stand', table('tracker_b', '\u202E_ga')],
    ['in whose row they stand', table('tracker_b</td><td>des mots très\u00ADlongs')],
    ['between which and the next a space of no break stands', table('tracker_b&nbsp;', '&nbsp;_ga')],
  ])('not a name %s', (_, html) => {
    expect(marked({ html })).toMatchObject({ tracker_b: false });
  });
});
