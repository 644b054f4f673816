import { tables as fr } from './fr/tables.ts';
import { tables as en } from './en/tables.ts';
import { tables as es } from './es/tables.ts';
import { tables as de } from './de/tables.ts';
import { tables as it } from './it/tables.ts';
import { tables as nl } from './nl/tables.ts';
import { tables as pt } from './pt/tables.ts';
import { tables as ca } from './ca/tables.ts';
import { anyWord } from './words-pattern.ts';

/** What the labels and cells of tables speak of: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface TablesWords {
  /** What else a page lists by name, folded. */
  readonly otherThings?: string;
  /** A site that "utilise" des cookies: its beginning. */
  readonly uses?: string;
  /** The same, as a whole word. */
  readonly usesWhole?: string;
  /** First or third party, folded. */
  readonly party?: string;
  /** Data rather than cookies, folded. */
  readonly dataLabel?: string;
  /** The beginning of a unit of time. */
  readonly unit?: string;
  /** A unit of time as a whole word. */
  readonly unitWhole?: string;
  /** The beginning of a unit that only the next letter tells from a word. */
  readonly unitAnn?: string;
}

const languages: readonly TablesWords[] = [fr, en, es, de, it, nl, pt, ca];

/** The words of a kind in every language, as the source of one pattern. */
export function tablesWords(kind: keyof TablesWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
