import { joining as fr } from './fr/joining.ts';
import { joining as en } from './en/joining.ts';
import { joining as es } from './es/joining.ts';
import { joining as de } from './de/joining.ts';
import { joining as it } from './it/joining.ts';
import { joining as nl } from './nl/joining.ts';
import { joining as pt } from './pt/joining.ts';
import { joining as ca } from './ca/joining.ts';
import { anyWord } from './words-pattern.ts';

/** What joins names: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface JoiningWords {
  /** As a mere "et" does: "ainsi que". */
  readonly asWellAs?: string;
  /** Before a name. */
  readonly joiner?: string;
  /** Before "tout cookie qui commence par". */
  readonly joinsPhrase?: string;
  /** "tout" cookie. */
  readonly anyCookie?: string;
}

const languages: readonly JoiningWords[] = [fr, en, es, de, it, nl, pt, ca];

/** The words of a kind in every language, as the source of one pattern. */
export function joiningWords(kind: keyof JoiningWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
