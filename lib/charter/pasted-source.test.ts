import { describe, expect, it } from 'vitest';
import { parseCharter } from './parse-charter.ts';
import { pastedMarkup } from '../page/pasted-markup.ts';

const namesOf = (text: string): readonly string[] => parseCharter({ text }).declared.map(({ name }) => name);

describe('source of a page pasted as text', () => {
  it.each([
    ['a name glued to a heading', '<h2>Audience</h2>_ga', ['_ga']],
    ['names between headings', '<h2>Audience</h2>_ga<h2>Session</h2>sessionid', ['_ga', 'sessionid']],
    ['tags in capitals', '<H2 class="t">Audience</H2 >_ga', ['_ga']],
    ['tags never closed', '<li>_ga<li>_gid', ['_ga', '_gid']],
    ['divisions', '<div>_ga</div><div>_gid</div>', ['_ga', '_gid']],
    ['terms', '<dl><dt>_ga</dt><dd>mesure, 13 mois</dd></dl>', ['_ga']],
    ['a placeholder that looks like a tag', '\t<ul>\n\t\t<li>_ga_<ID> : mesure</li>\n\t</ul>', ['_ga_<ID>']],
    ['glued in a table of tabs', 'Nom du cookie\tDurée\n<h2>Audience</h2>_ga\t13 mois', ['_ga']],
    ['around a table of Markdown', '<div>\n\n| Nom | Durée |\n|---|---|\n| _ga | 13 mois |\n\n</div>', ['_ga']],
    ['a whole document', '<!doctype html><title>Cookies</title><body><h1>Cookies</h1><p>_ga : 13 mois', ['_ga']],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['placeholders', 'Cookie\tDurée\n_ga_<ID>\t13 mois\n_pk_id.<p>.<a>\t1 an'],
    ['inline tags in Markdown', '- <b>_ga</b> : 13 mois<br>'],
    ['signs of comparison', 'durée < 13 mois et > 1 jour'],
  ])('%s are text', (_, text) => {
    expect(pastedMarkup(text)).toEqual({ text });
  });
});
