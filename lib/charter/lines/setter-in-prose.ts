import { declaringWords } from '../../words/declaring-words.ts';
import { onlyVendorIn } from '../../words/vendors-in-text.ts';
import type { Field } from './labelled-line.ts';

/** "Matomo dépose deux cookies": what the vendor does. One word list for all languages. */
const sets = new RegExp(
  String.raw`^(?:,? ?${declaringWords('whoSets')})? ?(?:${declaringWords('maySet')} ){0,2}${declaringWords('sets')}\p{L}*[\s:]`,
  'iu',
);
/** "déposé par Google Analytics", "la instala Google Analytics": the verb stands before the vendor. */
const setBy = new RegExp(
  String.raw`(?:(?<!\p{L})${declaringWords('setPassiveStem')}\p{L}*\s(?:${declaringWords('by')}|${declaringWords('byToo')})\s(?:${declaringWords('articleOfVendor')}\s|l['’])?|(?<!\p{L})${declaringWords('setsNow')}\s)$`,
  'iu',
);
/** "le Pixel de Meta (cookies _fbp et _fbc)" */
const ofItsOwn = new RegExp(String.raw`^[,:]?\s?\(?${declaringWords('cookiesOfVendor')}(?!\p{L})`, 'iu');
const ownedBy = new RegExp(
  String.raw`^[»"”’\x60\s]{0,3}${declaringWords('ofVendor')}\s?(?:${declaringWords('articleOfVendor')}\s)?(\p{Lu}.{1,60})`,
  'u',
);
/** "les cookies de Google Analytics" */
const cookiesOf = new RegExp(
  String.raw`${declaringWords('cookiesOfVendor')}\s(?:${declaringWords('following')}\s)?${declaringWords('ofVendor')}\s?$`,
  'iu',
);

/** "_ga i _gid de Google Analytics": whose they are, right behind their names. */
export function ownerBehind(behind: string): Field | null {
  const [, words = ''] = ownedBy.exec(behind) ?? [];
  const vendor = words === '' ? null : onlyVendorIn(words);
  return vendor !== null && words.startsWith(vendor) ? { label: '', role: 'provider', value: vendor } : null;
}

/**
 * Who sets the cookies that a sentence declares, where the words before their names say so. A vendor that is named for
 * another reason ("pour lire les vidéos YouTube, le site dépose …") sets none.
 */
export function setterIn(before: string): Field | null {
  const vendor = onlyVendorIn(before);
  if (vendor === null) return null;
  const start = before.indexOf(vendor);
  const behind = before.slice(start + vendor.length).trimStart();
  const ahead = before.slice(0, Math.max(0, start));
  const isSetter =
    start >= 0 && (sets.test(behind) || ofItsOwn.test(behind) || cookiesOf.test(ahead) || setBy.test(ahead));
  return isSetter ? { label: '', role: 'provider', value: vendor } : null;
}
