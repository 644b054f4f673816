import * as fc from 'fast-check';

/** A change of a text at a place, places and lengths being millionths of the text. */
export type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'noise'; readonly at: number; readonly characters: string; readonly every: number }
  | { readonly kind: 'other'; readonly at: number; readonly from: number; readonly length: number };

const tags =
  '<table>¦</table>¦<tr>¦<td>¦<th>¦</td>¦<td rowspan=65534 colspan=1000>¦<td rowspan=0>¦<thead>¦<caption>¦<colgroup><col span=1000>¦' +
  '<ul><li>¦</ul>¦<dl><dt>¦<dd>¦<p>¦</p>¦<br>¦<!--¦-->¦<![CDATA[¦<template>¦<script>¦</script>¦<style>¦<title>¦<textarea>¦' +
  '<select><option>¦<svg><a>¦<svg><foreignObject>¦<math><mi>¦<frameset>¦<plaintext>¦<noscript>¦<iframe>¦<a href=x>¦<b><i>¦' +
  '<div role=tab id=t aria-controls=p>¦<div role=table>¦<div role=row>¦<span role=cell>¦<details><summary>';
const entities = '&#0;¦&#x202e;¦&#xD800;¦&nbsp;¦&shy;¦&lt;¦&notin;¦&#99999999;¦&¦<¦>¦"¦\'¦`';
const unseen = '\0¦\u200B¦\u00AD¦\u202E¦\u2066¦\uFEFF¦\uFFFE¦\uD800¦\uDC00¦\u0301¦\u2028¦\u0085¦\v¦\r¦\uFE0F¦\u{E0041}';
const signs = '\t¦\n¦ ¦|¦*¦**¦[¦]¦(¦)¦{{¦}}¦:¦;¦,¦ - ¦/¦%¦$¦_¦.¦x¦1 an¦13 mois';
const words = '_ga¦_ga_<ID>¦sessionid¦cookie¦Nom du cookie¦Durée¦Finalité¦Prestataire¦Cookies statistiques';

/** What breaks readers: tags that change the parser's state, spans, entities, characters that nobody sees, halves of some. */
const pieces = [
  tags,
  entities,
  unseen,
  signs,
  words,
  ` title="${'x'.repeat(2_000)}"`,
  `<td title="${'_ga, '.repeat(400)}">`,
].flatMap((list) => list.split('¦'));

const place = fc.nat(1_000_000);
const times = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 41, max: 3_000 }) },
);
const part = fc.oneof(fc.nat(2_000), fc.nat(100_000));

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...pieces), times }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place, length: part }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('double' as const),
      at: place,
      length: part,
      times: fc.integer({ min: 1, max: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), at: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('noise' as const),
      at: place,
      characters: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      every: fc.integer({ min: 3, max: 400 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('other' as const), at: place, from: place, length: part }) },
);

const millionths = (share: number, { length }: string): number => Math.floor((share / 1_000_000) * length);

/** The text after an edit; `other` is a text to take a piece from. */
export function edited(text: string, edit: Edit, other: string): string {
  const at = millionths(edit.at, text);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (edit.kind) {
    case 'insert':
      return before + edit.piece.repeat(edit.times) + after;
    case 'cut':
      return before + after.slice(millionths(edit.length, text));
    case 'double':
      return before + after.slice(0, millionths(edit.length, text)).repeat(edit.times) + after;
    case 'end':
      return before;
    case 'noise':
      return before + noisy(after, edit.characters, edit.every);
    case 'other': {
      const from = millionths(edit.from, other);
      return before + other.slice(from, from + millionths(edit.length, other)) + after;
    }
  }
}

/** A hundred characters, so far apart, are others. */
function noisy(text: string, characters: string, every: number): string {
  const changed = text.slice(0, every * 100).split('');
  for (let at = 0; at < changed.length; at += every) changed[at] = characters[at % characters.length] ?? '';
  return changed.join('') + text.slice(every * 100);
}
