import { parseDuration } from '../duration/parse-duration.ts';
import { isVendor } from '../lexicon/vendors.ts';
import type { Field } from './labelled.ts';
import { labelledText } from './labelled.ts';

function isDuration(text: string): boolean {
  return text.length < 60 && (parseDuration(text)?.seconds ?? null) !== null;
}

/** "durée de 13 mois" is 13 months. */
const saysLength =
  /^(?:d['’]une )?(?:durée(?: de (?:vie|conservation|validité))?|duration|lifetime|duración|durata|durada|duração)(?: maximale| máxima| massima)?(?: de| d['’]| of| di)? ?(?=\d)/iu;

/** @param lengthIsKnown another place tells the length: words for it ("garde la session") are then of the purpose */
function bracketField(text: string, lengthIsKnown = false): Field | null {
  if (!lengthIsKnown && isDuration(text)) return { label: '', role: 'duration', value: text.replace(saysLength, '') };
  return isVendor(text) ? { label: '', role: 'provider', value: text } : null;
}

/** A bracket at one end of the rest that holds a duration or a vendor. */
const edgeBrackets = [/^\s*\(([^()]{1,60})\)\s*[:–—-]?\s*/, /\s*\(([^()]{1,60})\)\s*[.;,]?$/];

function cleaned(text: string): string {
  return text
    .replace(/^[\s:=→–—-]+/, '')
    .replace(/[\s;,]+$/, '')
    .trim();
}

/** "Google, 2 ans": commas part only where nothing but a vendor and a length stands. */
function commaPieces(purpose: string): readonly string[] {
  const pieces = purpose.split(/,\s/);
  return pieces.length < 4 && pieces.every((piece) => bracketField(piece.trim()) !== null) ? pieces : [purpose];
}

/** "Google Analytics – 2 ans": a vendor and a length among pieces that dashes or semicolons part. */
function piecesOf(purpose: string, lengthIsKnown: boolean): readonly Field[] {
  const dashed = purpose.split(/\s[–—|-]\s|\s?;\s|\s[•·]\s/);
  const pieces = (dashed.length > 1 ? dashed : commaPieces(purpose)).map((piece) => piece.trim());
  const fieldOf = (piece: string): Field =>
    bracketField(piece, lengthIsKnown) ?? { label: '', role: 'purpose', value: piece };
  if (pieces.length < 2) return [fieldOf(purpose)];
  const fields = pieces.map((piece) => fieldOf(piece));
  const words = fields.filter(({ role }) => role === 'purpose').map(({ value }) => value);
  const rest = words.length === 0 ? [] : [{ label: '', role: 'purpose', value: words.join(' – ') } as const];
  return words.length === fields.length
    ? [{ label: '', role: 'purpose', value: purpose }]
    : [...rest, ...fields.filter(({ role }) => role !== 'purpose')];
}

/** "contrôle anti-robot, 30 minutes": what stands behind the last comma. */
const lastLength = /^([^]*\S),\s+(\d[^,]{1,30})$/;

/** A duration or a vendor in brackets at either end, and the words between. */
function takeBrackets(text: string): { readonly fields: readonly Field[]; readonly words: string } {
  const fields: Field[] = [];
  let words = text;
  for (const bracket of edgeBrackets) {
    const match = bracket.exec(words);
    const field = match === null ? null : bracketField(match[1] ?? '');
    if (match === null || field === null) continue;
    fields.push(field);
    words = words.replace(match[0], '');
  }
  return { fields, words: cleaned(words) };
}

const isLength = ({ role }: Field): boolean => role === 'duration';

function isLengthAlone(words: string): boolean {
  return words.split(' ').length <= 3 && !/,|\s[–—|-]\s/.test(words) && isDuration(words);
}

/** What the words say: a length alone, a length at their end, pieces, or what the thing is for. */
function fieldsOfWords(words: string, lengthIsKnown: boolean): readonly Field[] {
  if (words === '') return [];
  if (!lengthIsKnown && isLengthAlone(words)) return [{ label: '', role: 'duration', value: words }];
  const last = lengthIsKnown ? null : lastLength.exec(words);
  if (last !== null && isDuration(last[2] ?? ''))
    return [...piecesOf(last[1] ?? '', true), { label: '', role: 'duration', value: last[2] ?? '' }];
  return piecesOf(words, lengthIsKnown);
}

/** What an item says of its names: fields with labels, a duration or a vendor in brackets, and the purpose. */
export function fieldsIn(rest: string): Field[] {
  const { head, fields } = labelledText(cleaned(rest));
  const { fields: bracketed, words } = takeBrackets(head);
  const found = [...fields, ...bracketed];
  return [...fieldsOfWords(words, found.some(isLength)), ...found];
}
