import { memoise } from '../text/memoise.ts';
import { foldedWords } from '../text/fold.ts';
import { columnLabels as fr } from '../fr/column-labels.ts';
import { columnLabels as en } from '../en/column-labels.ts';
import { columnLabels as es } from '../es/column-labels.ts';
import { columnLabels as de } from '../de/column-labels.ts';
import { columnLabels as it } from '../it/column-labels.ts';
import { columnLabels as nl } from '../nl/column-labels.ts';
import { columnLabels as pt } from '../pt/column-labels.ts';
import { columnLabels as ca } from '../ca/column-labels.ts';
import { columnLabels as sv } from '../sv/column-labels.ts';
import { columnLabels as pl } from '../pl/column-labels.ts';
import { columnLabels as ro } from '../ro/column-labels.ts';
import { columnLabels as gl } from '../gl/column-labels.ts';
import { columnLabels as eu } from '../eu/column-labels.ts';
import { columnLabels as cs } from '../cs/column-labels.ts';
import { FIELD_LABELS } from '../label-lexicon.ts';
import type { LabelLexicon, LabelRole } from '../label-lexicon.ts';

/** What a label announces. */
export interface LabelReading {
  /** Every role that a word of the label stands for, in the languages' words; never empty. */
  readonly roles: ReadonlySet<LabelRole>;
  /** Words of the label that the lexicons know, of all its words. */
  readonly known: number;
  readonly words: number;
}

const lexicons: readonly LabelLexicon[] = [fr, en, es, de, it, nl, pt, ca, sv, pl, ro, gl, eu, cs];
const order: readonly (keyof LabelLexicon)[] = [
  'cookie',
  'name',
  'provider',
  'service',
  'place',
  'purpose',
  'category',
  'duration',
  'storage',
  'host',
  'party',
  'value',
  'other',
];

function buildIndex(): ReadonlyMap<string, LabelRole> {
  const index = new Map<string, LabelRole>(FIELD_LABELS.split(',').map((phrase) => [phrase, 'field']));
  for (const role of order) {
    for (const lexicon of lexicons) {
      for (const phrase of lexicon[role].split(',')) if (!index.has(phrase)) index.set(phrase, role);
    }
  }
  for (const role of order) {
    for (const genitive of genitives(de[role])) if (!index.has(genitive)) index.set(genitive, role);
  }
  return index;
}

/** "Name des Anbieters", "Zweck des Dienstes": a German label may stand in the genitive. */
function genitives(phrases: string): readonly string[] {
  const words = phrases.split(',').filter((phrase) => /^\p{L}{4,}$/u.test(phrase) && !/[aeinsz]$/.test(phrase));
  return words.flatMap((word) => [`${word}s`, `${word}es`]);
}

const roleOf = buildIndex();
const longestPhrase = 5;
/** Labels are short; a longer text is a sentence. */
const longestLabel = 12;
/** Words that bind and say nothing: they count as known. */
const binding = new Set(
  (
    'de du des la le les l d of the and et s a en y e und der die das des van der het het per el i un una los las o ou or oder und by our we il lo gli dei del dell dello delle degli nel nella do da dos das os as para za na i w to se som och og av till au aux ' +
    'dels pels als al uno une een ein eine einer eines eux von vom fur pour per por par in on for di ' +
    'max maxi maximum maximal maximale maximaal maxima maximo massima massimo ' +
    'used utilise utilises utilisee utilisees depose deposes deposee deposees pose poses concerne concernes associe associes associated related ' +
    'verwendet verwendete verwendeten gesetzt gesetzte gesetzten zugehorige gebruikte geplaatste utilizada utilizadas utilizado utilizados usada usadas usado usados ' +
    'instalada instaladas asociadas utilizzato utilizzati usato usati installati associati utilitzada utilitzades usades'
  ).split(' '),
);

/** Whether a word only binds those beside it: "du", "of the". */
export function isBindingWord(word: string): boolean {
  return binding.has(word.toLowerCase());
}

/** Longest phrases first, none counted within another. */
function findRoles(words: readonly string[]): { readonly roles: Set<LabelRole>; readonly known: number } {
  const roles = new Set<LabelRole>();
  let known = 0;
  let index = 0;
  while (index < words.length) {
    let size = Math.min(longestPhrase, words.length - index);
    while (size > 0 && !roleOf.has(words.slice(index, index + size).join(' '))) size -= 1;
    const role = roleOf.get(words.slice(index, index + size).join(' '));
    if (role !== undefined) roles.add(role);
    if (role !== undefined || binding.has(words[index] ?? '')) known += Math.max(1, size);
    index += Math.max(1, size);
  }
  return { roles, known };
}

/**
 * Reads the label of a column or of a line, in any of the languages known.
 *
 * @returns null where no word of it is a label's word, or where it is too long for a label
 * @example classifyLabel('Nom du prestataire')?.roles // Set { 'name', 'provider' }
 */
export function classifyLabel(label: string): LabelReading | null {
  return label.length > 120 ? null : read(label);
}

/** Remembered: the same labels stand over every table and before every line of a list. */
const read = memoise((label: string): LabelReading | null => {
  const words = foldedWords(label.replace(/^[#\s]+/, ''));
  if (words.length === 0 || words.length > longestLabel) return null;
  const { roles, known } = findRoles(words);
  return roles.size === 0 ? null : { roles, known, words: words.length };
});
