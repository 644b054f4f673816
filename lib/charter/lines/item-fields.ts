import { isVendor } from '../../words/vendors-in-text.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { fieldsOfClauses, lengthField } from './clauses.ts';
import { isDuration } from '../duration/is-duration.ts';
import type { Field } from './labelled-line.ts';
import { labelledText } from './labelled-line.ts';
import { parallelLengths } from './parallel-lengths.ts';

/** A field whose label says that it is a length is one as any length in brackets is, with or without a label. */
function withoutLabel(field: Field): Field {
  const { role } = readColumnLabel(field.label);
  return role === 'duration' || role === 'provider' ? { label: '', role, value: field.value } : field;
}

/** "durée : 6 mois": fields and nothing before them. */
function labelledFields(text: string): readonly Field[] {
  const { head, fields } = labelledText(text);
  return head === '' ? fields.filter(({ value }) => value !== '').map((field) => withoutLabel(field)) : [];
}

function bracketFields(text: string, names: number): readonly Field[] {
  const labelled = labelledFields(text);
  if (labelled.length > 0) return labelled;
  if (parallelLengths([text], names) !== null) return [{ label: '', role: 'duration', value: text }];
  const length = lengthField(text);
  if (length !== null) return [length];
  return isVendor(text) ? [{ label: '', role: 'provider', value: text }] : [];
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
    const found = match === null ? [] : bracketFields(match[1] ?? '', names);
    if (match === null || found.length === 0) continue;
    for (const field of found) fields.push(field);
    words = words.replace(match[0], '');
  }
  return { fields, words: cleaned(words) };
}

const isLength = ({ role, label }: Field): boolean => (role ?? readColumnLabel(label).role) === 'duration';

function isLengthAlone(words: string): boolean {
  return words.split(' ').length <= 3 && !/,|\s[–—|-]\s/.test(words) && isDuration(words);
}

/** "13 mois (identifiant du visiteur)": a length alone, and what the cookie is for in brackets. */
const lengthAndNote = /^([^()]{1,40}?)\s*\(([^()]{3,200})\)\.?$/;

/** What the words say: a length alone, with or without a remark, or clauses. */
function fieldsOfWords(words: string, lengthIsKnown: boolean, names: number): readonly Field[] {
  if (words === '') return [];
  const [, length = words, purpose = ''] = lengthAndNote.exec(words) ?? [];
  if (!lengthIsKnown && isLengthAlone(length)) {
    const found: readonly Field[] = [{ label: '', role: 'duration', value: length }];
    return purpose === '' ? found : [{ label: '', role: 'purpose', value: purpose }, ...found];
  }
  return fieldsOfClauses(words, lengthIsKnown, names);
}

/** Brackets that hold fields, right behind a name or at the end: "(émetteur : Drupal ; durée : 23 jours)". */
const labelledBrackets = [/^\s*\(([^()]{1,80})\)\s*[:–—-]?\s*/, /\s*\(([^()]{1,160})\)\s*[.;,]*$/];

function takeLabelled(text: string): { readonly fields: readonly Field[]; readonly rest: string } {
  const found: Field[] = [];
  let rest = text;
  for (const bracket of labelledBrackets) {
    const match = bracket.exec(rest);
    const fields = labelledFields(match?.[1] ?? '');
    if (match === null || fields.length === 0) continue;
    for (const field of fields) found.push(field);
    rest = rest.replace(match[0], '');
  }
  return { fields: found, rest };
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
