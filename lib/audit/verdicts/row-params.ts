import type { DeclaredCookie } from '../../charter/index.ts';
import type { MessageRef } from '../message-ref.ts';

const longest = 90;

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest).toWellFormed()}…`;
}

/** What the row says the cookie is for, in the charter's own words, short enough for a sentence. */
function wordsOf(row: DeclaredCookie): string {
  const said = [row.service, row.place].filter((text) => text !== null && text !== '');
  return shorten(said.length > 0 ? [...new Set(said)].join(', ') : (row.purpose ?? row.provider ?? row.name));
}

/** Parameters that name a charter row in a sentence: declared name, table and row numbers from 1, words, provider. */
export function rowParams(row: DeclaredCookie): MessageRef['params'] {
  return {
    declared: row.name,
    table: row.row.table + 1,
    row: row.row.row + 1,
    words: wordsOf(row),
    provider: row.provider ?? '',
  };
}
