import { denials as fr } from './fr/denials.ts';
import { denials as en } from './en/denials.ts';
import { denials as es } from './es/denials.ts';
import { denials as de } from './de/denials.ts';
import { denials as it } from './it/denials.ts';
import { denials as nl } from './nl/denials.ts';
import { denials as pt } from './pt/denials.ts';
import { denials as ca } from './ca/denials.ts';
import { anyPattern } from './words-pattern.ts';

/** Sentences that say that a cookie is not used: one language’s words, one pattern a kind. */
export interface DenialsWords {
  /** The denial stands before the name. */
  readonly before?: RegExp;
  /** The denial stands behind the name. */
  readonly after?: RegExp;
  /** Under a condition, or for one purpose. */
  readonly conditional?: RegExp;
  /** No longer. */
  readonly noMore?: RegExp;
  /** Used, once. */
  readonly used?: RegExp;
  /** "jusqu’en" 2023. */
  readonly untilYear?: RegExp;
}

const languages: readonly DenialsWords[] = [fr, en, es, de, it, nl, pt, ca];

/** The words of a kind in every language, as the source of one pattern. */
export function denialsWords(kind: keyof DenialsWords): string {
  return anyPattern(languages.map((words) => words[kind]));
}
