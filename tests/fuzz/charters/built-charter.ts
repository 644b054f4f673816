import * as fc from 'fast-check';
import { WELL_KNOWN_NAMES } from '../../../lib/cookie/index.ts';
import { LABEL_SYNONYMS } from '../../bench/label-synonyms.ts';
import type { CharterInput } from './charter-input.ts';

const labels = Object.values(LABEL_SYNONYMS).flat(2);
const words = [
  '',
  '-',
  '1 an',
  '13 mois',
  'session',
  '30 days',
  '2 Jahre',
  'Google',
  'Opendatasoft',
  'Matomo',
  'Oui',
  'https',
  '.exemple.test',
  'Mesurer l’audience',
  'Garder la langue',
];
const oddities = [
  '*',
  '_ga_<ID>',
  '_pk_id.*',
  'a, b et c',
  'cookies de session',
  '\u202Enom',
  'n\u200Bom',
  '<b>',
  '&lt;',
  '{{x}}',
  '`_ga`',
  '"_ga"',
  '(a+)+$',
  '1',
  '…',
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...[...WELL_KNOWN_NAMES].slice(0, 200)) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 2, arbitrary: fc.constantFrom(...labels) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
const header = fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 6 });

type Layout = (header: readonly string[], rows: readonly (readonly string[])[]) => CharterInput;

const html = (content: string): CharterInput => ({ format: 'html', content });
const text = (content: string): CharterInput => ({ format: 'text', content });
const inTags = (tag: string, cells: readonly string[]): string =>
  cells.map((each) => `<${tag}>${each}</${tag}>`).join('');

const layouts: readonly Layout[] = [
  (head, lines) =>
    html(
      `<table><tr>${inTags('th', head)}</tr>${lines.map((line) => `<tr>${inTags('td', line)}</tr>`).join('')}</table>`,
    ),
  (head, lines) =>
    html(`<h2>${head.join(' ')}</h2><ul>${lines.map((line) => `<li>${line.join(' : ')}</li>`).join('')}</ul>`),
  (_, lines) => html(`<dl>${lines.map(([term, ...rest]) => `<dt>${term}</dt>${inTags('dd', rest)}`).join('')}</dl>`),
  (head, lines) =>
    html(
      `<div>${lines.map((line) => `<div>${line.map((each, at) => `<p><b>${head[at] ?? ''}</b> ${each}</p>`).join('')}</div>`).join('')}</div>`,
    ),
  (_, lines) => html(lines.map((line) => `<h3>${line[0]}</h3><p>${line.slice(1).join('<br>')}</p>`).join('')),
  (head, lines) => text([head, ...lines].map((line) => line.join('\t')).join('\n')),
  (head, lines) => text([head, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')),
  (head, lines) => text([head, ...lines].map((line) => line.join('\n')).join('\n')),
  (_, lines) => text(lines.map((line) => line.join('. ')).join('.\n')),
];

/** A small charter in one of nine layouts, made of words that charters hold and of words that they should not. */
export const builtCharter: fc.Arbitrary<CharterInput> = fc
  .record({ layout: fc.constantFrom(...layouts), header, rows })
  .map(({ layout, header: head, rows: lines }) => layout(head, lines));
