import { denying as fr } from './fr/denying.ts';
import { denying as en } from './en/denying.ts';
import { denying as es } from './es/denying.ts';
import { denying as de } from './de/denying.ts';
import { denying as it } from './it/denying.ts';
import { denying as nl } from './nl/denying.ts';
import { denying as pt } from './pt/denying.ts';
import { denying as ca } from './ca/denying.ts';
import { anyWord } from './words-pattern.ts';

/** What a sentence says that declares no cookie: examples, ways to be rid of them: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface DenyingWords {
  /** "par exemple". */
  readonly example?: string;
  /** "supprimer", "bloquer": its beginning. */
  readonly rids?: string;
  /** "supprimé" à la fermeture: its beginning. */
  readonly ends?: string;
  /** Supprimé "à la" fermeture. */
  readonly endsWhen?: string;
  /** "nach" … gelöscht. */
  readonly whenAhead?: string;
  /** Nach … "gelöscht". */
  readonly goneBehind?: string;
  /** "retient" votre refus: its beginning. */
  readonly remembers?: string;
  /** Votre "refus": its beginning. */
  readonly refusal?: string;
}

const languages: readonly DenyingWords[] = [fr, en, es, de, it, nl, pt, ca];

/** The words of a kind in every language, as the source of one pattern. */
export function denyingWords(kind: keyof DenyingWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
