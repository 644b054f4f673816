import { isVendor } from '../lexicon/vendors.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { fieldsOfClauses, lengthField } from './clauses.ts';
import { isDuration } from '../duration/is-duration.ts';
import type { Field } from './labelled.ts';
import { labelledText } from './labelled.ts';
import { parallelLengths } from './parallel-lengths.ts';

function bracketField(text: string, names: number): Field | null {
  if (parallelLengths([text], names) !== null) return { label: '', role: 'duration', value: text };
  return lengthField(text) ?? (isVendor(text) ? { label: '', role: 'provider', value: text } : null);
}

/** A bracket at one end of the rest that holds a duration or a vendor. */
const edgeBrackets = [/^\s*\(([^()]{1,60})\)\s*[:–—-]?\s*/, /\s*\(([^()]{1,60})\)\s*[.;,]?$/];

function cleaned(text: string): string {
  return text
    .replace(/^[\s,;:=→–—-]+/, '')
    .replace(/[\s;,]+$/, '')
    .trim();
}

/** A duration or a vendor in brackets at either end, and the words between. */
function takeBrackets(text: string, names: number): { readonly fields: readonly Field[]; readonly words: string } {
  const fields: Field[] = [];
  let words = text;
  for (const bracket of edgeBrackets) {
    const match = bracket.exec(words);
    const field = match === null ? null : bracketField(match[1] ?? '', names);
    if (match === null || field === null) continue;
    fields.push(field);
    words = words.replace(match[0], '');
  }
  return { fields, words: cleaned(words) };
}

const isLength = ({ role, label }: Field): boolean => (role ?? readColumnLabel(label).role) === 'duration';

function isLengthAlone(words: string): boolean {
  return words.split(' ').length <= 3 && !/,|\s[–—|-]\s/.test(words) && isDuration(words);
}

/** What the words say: a length alone, or clauses. */
function fieldsOfWords(words: string, lengthIsKnown: boolean, names: number): readonly Field[] {
  if (words === '') return [];
  if (!lengthIsKnown && isLengthAlone(words)) return [{ label: '', role: 'duration', value: words }];
  return fieldsOfClauses(words, lengthIsKnown, names);
}

/** "(émetteur : Drupal)" right behind a name: fields in brackets of their own. */
function takeLabelled(text: string): { readonly fields: readonly Field[]; readonly rest: string } {
  const match = /^\s*\(([^()]{1,80})\)\s*[:–—-]?\s*/.exec(text);
  const { fields, head } = labelledText(match?.[1] ?? '');
  if (match === null || fields.length === 0 || head !== '') return { fields: [], rest: text };
  return { fields, rest: text.slice(match[0].length) };
}

/**
 * What an item says of its names: fields with labels, a duration or a vendor in brackets, and the purpose.
 *
 * @param names how many they are: each may have a length of its own
 */
export function fieldsIn(text: string, names = 1): Field[] {
  const bracketed = takeLabelled(text);
  const { head, fields } = labelledText(cleaned(bracketed.rest));
  const { fields: beside, words } = takeBrackets(head, names);
  const found = [...bracketed.fields, ...fields, ...beside];
  return [...fieldsOfWords(words, found.some(isLength), names), ...found];
}
