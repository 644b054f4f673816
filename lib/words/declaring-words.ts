import { declaring as fr } from './fr/declaring.ts';
import { declaring as en } from './en/declaring.ts';
import { declaring as es } from './es/declaring.ts';
import { declaring as de } from './de/declaring.ts';
import { declaring as it } from './it/declaring.ts';
import { declaring as nl } from './nl/declaring.ts';
import { declaring as pt } from './pt/declaring.ts';
import { declaring as ca } from './ca/declaring.ts';
import { declaring as pl } from './pl/declaring.ts';
import { declaring as sv } from './sv/declaring.ts';
import { anyWord } from './words-pattern.ts';

/** Which cookies a sentence declares, and who sets them: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface DeclaringWords {
  /** Right before one name: "le cookie" ckan. */
  readonly oneCookie?: string;
  /** Before names that a word announces. */
  readonly cookiesAndNames?: string;
  /** The same where capitals matter. */
  readonly cookiesCased?: string;
  /** Before a word that says that a name comes next. */
  readonly cookiesNamed?: string;
  /** Behind a number: deux "cookies". */
  readonly cookiesCounted?: string;
  /** Before whose they are: "les cookies" de Google. */
  readonly cookiesOfVendor?: string;
  /** "suivants". */
  readonly following?: string;
  /** No adjective of the cookie: cookies "dans" …. */
  readonly cookieOpens?: string;
  /** A name comes next. */
  readonly announces?: string;
  /** "dénommé". */
  readonly named?: string;
  /** Cookies "de" Google. */
  readonly of?: string;
  /** The same, before a vendor alone. */
  readonly ofVendor?: string;
  /** Numbers. */
  readonly counts?: string;
  /** The article of an ordinal. */
  readonly theFirst?: string;
  /** "premier". */
  readonly ordinal?: string;
  /** "l’un". */
  readonly oneOfThem?: string;
  /** Between "le premier" and its name. */
  readonly callsIt?: string;
  /** "est" déposé. */
  readonly isSet?: string;
  /** "déposé" par, whole. */
  readonly setPassive?: string;
  /** The same, its beginning. */
  readonly setPassiveStem?: string;
  /** Déposé "par". */
  readonly by?: string;
  /** The same, where only beginnings of the verb are known. */
  readonly byToo?: string;
  /** Par "la" société. */
  readonly article?: string;
  /** The same, right before a vendor. */
  readonly articleOfVendor?: string;
  /** "pour" mesurer. */
  readonly purposeOpens?: string;
  /** "instala" Google Analytics. */
  readonly setsNow?: string;
  /** Matomo, "qui" dépose. */
  readonly whoSets?: string;
  /** "peut" déposer. */
  readonly maySet?: string;
  /** Matomo "dépose": its beginning. */
  readonly sets?: string;
  /** "dépose" aussi: its beginning. */
  readonly setsOnward?: string;
  /** The same, as whole words. */
  readonly setsWhole?: string;
  /** "aussi". */
  readonly also?: string;
  /** Names "et similaires" are cookies. */
  readonly theLike?: string;
  /** Names "sont" des cookies. */
  readonly are?: string;
}

const languages: readonly DeclaringWords[] = [fr, en, es, de, it, nl, pt, ca, pl, sv];

/** The words of a kind in every language, as the source of one pattern. */
export function declaringWords(kind: keyof DeclaringWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
