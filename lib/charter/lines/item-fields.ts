import { parseDuration } from '../duration/parse-duration.ts';
import { isVendor } from '../lexicon/vendors.ts';
import type { Field } from './labelled.ts';
import { labelledText } from './labelled.ts';

function isDuration(text: string): boolean {
  return text.length < 60 && (parseDuration(text)?.seconds ?? null) !== null;
}

function bracketField(text: string): Field | null {
  if (isDuration(text)) return { label: '', role: 'duration', value: text };
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
function piecesOf(purpose: string): readonly Field[] {
  const dashed = purpose.split(/\s[–—|-]\s|\s?;\s|\s[•·]\s/);
  const pieces = (dashed.length > 1 ? dashed : commaPieces(purpose)).map((piece) => piece.trim());
  if (pieces.length < 2) return [{ label: '', role: 'purpose', value: purpose }];
  const fields = pieces.map((piece): Field => bracketField(piece) ?? { label: '', role: 'purpose', value: piece });
  const words = fields.filter(({ role }) => role === 'purpose').map(({ value }) => value);
  const rest = words.length === 0 ? [] : [{ label: '', role: 'purpose', value: words.join(' – ') } as const];
  return words.length === fields.length
    ? [{ label: '', role: 'purpose', value: purpose }]
    : [...rest, ...fields.filter(({ role }) => role !== 'purpose')];
}

/** What an item says of its names: fields with labels, a duration or a vendor in brackets, and the purpose. */
export function fieldsIn(rest: string): Field[] {
  const { head, fields } = labelledText(cleaned(rest));
  const found: Field[] = [...fields];
  let purpose = head;
  for (const bracket of edgeBrackets) {
    const match = bracket.exec(purpose);
    const field = match === null ? null : bracketField(match[1] ?? '');
    if (match !== null && field !== null) {
      found.push(field);
      purpose = purpose.replace(match[0], '');
    }
  }
  purpose = cleaned(purpose);
  if (purpose.split(' ').length <= 3 && !/,|\s[–—|-]\s/.test(purpose) && isDuration(purpose))
    return [...found, { label: '', role: 'duration', value: purpose }];
  return purpose === '' ? found : [...piecesOf(purpose), ...found];
}
