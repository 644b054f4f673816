import { onlyVendorIn } from '../../words/vendors-in-text.ts';
import type { Field } from './labelled-line.ts';

/** "Matomo dépose deux cookies": what the vendor does. One word list for all languages. */
const sets =
  /^(?:,? ?(?:qui|which|that|der|die|das|che|que|dat|quale))? ?(?:(?:peut|peuvent|may|can|kann|können|puede|pueden|può|kan|pode|pot|also|auch|también|anche|ook|também|també) ){0,2}(?:dépos|pos|plac|utilis|emplo|install|set|use|place|setz|verwend|nutz|speicher|instal|utiliz|usa|coloc|impost|plaats|gebruik|defin|desa)\p{L}*[\s:]/iu;
/** "les cookies de Google Analytics" */
const cookiesOf =
  /(?:cookies?|traceurs?|trackers?|galet[ae]s?|rastreadores|traccianti)\s(?:(?:suivants|following)\s)?(?:de|du|d['’]|of|by|from|von|di|da|del|van)\s?$/iu;

/**
 * Who sets the cookies that a sentence declares, where the words before their names say so. A vendor that is named for
 * another reason ("pour lire les vidéos YouTube, le site dépose …") sets none.
 */
export function setterIn(before: string): Field | null {
  const vendor = onlyVendorIn(before);
  if (vendor === null) return null;
  const start = before.indexOf(vendor);
  const behind = before.slice(start + vendor.length).trimStart();
  const isSetter = start >= 0 && (sets.test(behind) || cookiesOf.test(before.slice(0, start)));
  return isSetter ? { label: '', role: 'provider', value: vendor } : null;
}
