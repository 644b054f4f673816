import { onlyVendorIn } from '../../words/vendors-in-text.ts';
import type { Field } from './labelled-line.ts';

/** "Matomo dépose deux cookies": what the vendor does. One word list for all languages. */
const sets =
  /^(?:,? ?(?:qui|which|that|der|die|das|che|que|dat|quale))? ?(?:(?:peut|peuvent|may|can|kann|können|puede|pueden|può|kan|pode|pot|also|auch|también|anche|ook|também|també) ){0,2}(?:dépos|pos|plac|utilis|emplo|install|set|use|place|setz|verwend|nutz|speicher|instal|utiliz|usa|coloc|impost|plaats|gebruik|defin|desa)\p{L}*[\s:]/iu;
/** "déposé par Google Analytics", "la instala Google Analytics": the verb stands before the vendor. */
const setBy =
  /(?:(?<!\p{L})(?:dépos|émis|pos|plac|fourni|gér|install|set|placed|provided|issued|gesetzt|platziert|bereitgestellt|instalad|gestionad|colocad|definid|impostat|installat|geplaatst|instal·lad|ustawian)\p{L}*\s(?:par|by|von|por|da|dal|dalla|per|door|pel|pela|pelo|przez)\s(?:(?:la|le|les|the|el|il|der|die|das|den|dem|het|de|o|a|società|société|empresa)\s|l['’])?|(?<!\p{L})(?:instala|coloca|utiliza|installa|imposta)\s)$/iu;
/** "le Pixel de Meta (cookies _fbp et _fbc)" */
const ofItsOwn = /^[,:]?\s?\(?(?:cookies?|traceurs?|trackers?|galetes|galletas)(?!\p{L})/iu;
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
  const ahead = before.slice(0, Math.max(0, start));
  const isSetter =
    start >= 0 && (sets.test(behind) || ofItsOwn.test(behind) || cookiesOf.test(ahead) || setBy.test(ahead));
  return isSetter ? { label: '', role: 'provider', value: vendor } : null;
}
