import { durations as fr } from './fr/durations.ts';
import { durations as en } from './en/durations.ts';
import { durations as es } from './es/durations.ts';
import { durations as de } from './de/durations.ts';
import { durations as it } from './it/durations.ts';
import { durations as nl } from './nl/durations.ts';
import { durations as pt } from './pt/durations.ts';
import { durations as ca } from './ca/durations.ts';
import { durations as pl } from './pl/durations.ts';
import { anyPattern } from './words-pattern.ts';

/** Words of lengths of time, folded: one language’s words, one pattern a kind. */
export interface DurationsWords {
  /** More than one session. */
  readonly several?: RegExp;
  /** Sessions. */
  readonly sessions?: RegExp;
  /** The browser closes. */
  readonly closes?: RegExp;
  /** No end. */
  readonly lasting?: RegExp;
  /** Not one length. */
  readonly varies?: RegExp;
  /** An upper bound. */
  readonly upTo?: RegExp;
  /** No bound: "pas" plus de. */
  readonly negation?: RegExp;
  /** A lower bound, right before the length. */
  readonly moreThan?: RegExp;
  /** The same, where a preposition may follow. */
  readonly atLeast?: RegExp;
  /** As long as the session. */
  readonly sessionLasts?: RegExp;
}

const languages: readonly DurationsWords[] = [fr, en, es, de, it, nl, pt, ca, pl];

/** The words of a kind in every language, as the source of one pattern. */
export function durationsWords(kind: keyof DurationsWords): string {
  return anyPattern(languages.map((words) => words[kind]));
}
