import { places as fr } from './fr/places.ts';
import { places as en } from './en/places.ts';
import { places as es } from './es/places.ts';
import { places as de } from './de/places.ts';
import { places as it } from './it/places.ts';
import { places as nl } from './nl/places.ts';
import { places as pt } from './pt/places.ts';
import { places as ca } from './ca/places.ts';
import { places as pl } from './pl/places.ts';
import { anyWord } from './words-pattern.ts';

/** Where a thing is kept, if not as a cookie: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface PlacesWords {
  /** Storage of the session. */
  readonly sessionStorage?: string;
  /** Local storage. */
  readonly localStorage?: string;
  /** "enregistré" dans: its beginning. */
  readonly kept?: string;
  /** Enregistré "dans". */
  readonly keptIn?: string;
}

const languages: readonly PlacesWords[] = [fr, en, es, de, it, nl, pt, ca, pl];

/** The words of a kind in every language, as the source of one pattern. */
export function placesWords(kind: keyof PlacesWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
