import { keeping as fr } from './fr/keeping.ts';
import { keeping as en } from './en/keeping.ts';
import { keeping as es } from './es/keeping.ts';
import { keeping as de } from './de/keeping.ts';
import { keeping as it } from './it/keeping.ts';
import { keeping as nl } from './nl/keeping.ts';
import { keeping as pt } from './pt/keeping.ts';
import { keeping as ca } from './ca/keeping.ts';
import { keeping as pl } from './pl/keeping.ts';
import { anyWord } from './words-pattern.ts';

/** How long a cookie is kept, in running text: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface KeepingWords {
  /** Stands before the verb of a clause: "il est" conservé. */
  readonly opensClause?: string;
  /** A clause that tells how long opens so. */
  readonly lasts?: string;
  /** "durée de vie" before a length. */
  readonly lengthNoun?: string;
  /** "d’une" durée. */
  readonly lengthOpens?: string;
  /** Durée "maximale". */
  readonly greatest?: string;
  /** Durée "de" 13 mois. */
  readonly lengthOf?: string;
  /** The verb behind the length: 13 Monate "gespeichert". */
  readonly verbBehindLength?: string;
  /** The same, of the end: nach 13 Monaten "gelöscht". */
  readonly verbOfEndBehind?: string;
  /** Verb or label before the length that a purpose tells. */
  readonly keeps?: string;
  /** Data that a cookie helps to gather. */
  readonly data?: string;
  /** The same, as whole words. */
  readonly logs?: string;
  /** "aucune" donnée. */
  readonly noData?: string;
  /** "pendant" 6 mois. */
  readonly during?: string;
  /** "jusqu’à" la fermeture. */
  readonly untilWhen?: string;
  /** The end of the session. */
  readonly sessionsEnd?: string;
}

const languages: readonly KeepingWords[] = [fr, en, es, de, it, nl, pt, ca, pl];

/** The words of a kind in every language, as the source of one pattern. */
export function keepingWords(kind: keyof KeepingWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
