import { isOfOffice } from '../../words/account-words.ts';
import { mailAddresses } from './mail-addresses.ts';

/** What stands in the place of an address or a name. */
export const maskSign = '[…]';

/** Lower case without accents, unit by unit: what is found in it stands at the same place in the text. */
function folded(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, unaccented).toLowerCase();
}

/** Of a letter whose lower case is two. */
const unknown = '\uFFFD';

function unaccented(unit: string): string {
  const plain = unit.normalize('NFD')[0] ?? unit;
  return plain.toLowerCase().length === 1 ? plain : unknown;
}

/**
 * Masks the e-mail addresses of a text, but for those of an office (`dpo@`, `contact@`), and what is known to be of who is
 * signed in, whatever it is and in whichever case and accents. Linear in the text for each thing known.
 *
 * @param personal addresses and names of an account
 */
export function maskPersonal(text: string, personal: readonly string[]): string {
  const known = personal.length === 0 ? text : withoutNames(text, personal);
  if (!known.includes('@')) return known;
  const pieces: string[] = [];
  let from = 0;
  for (const { address, start, end } of mailAddresses(known)) {
    if (isOfOffice(address)) continue;
    pieces.push(known.slice(from, start), maskSign);
    from = end;
  }
  return pieces.join('') + known.slice(from);
}

function withoutNames(text: string, names: readonly string[]): string {
  let masked = text;
  let where = folded(text);
  for (const name of names) {
    const pieces = where.split(folded(name));
    if (pieces.length === 1) continue;
    let at = 0;
    const kept = pieces.map((piece) => {
      const start = at;
      at += piece.length + name.length;
      return masked.slice(start, start + piece.length);
    });
    masked = kept.join(maskSign);
    where = pieces.join(maskSign);
  }
  return masked;
}
