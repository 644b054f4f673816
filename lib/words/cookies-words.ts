import { cookies as fr } from './fr/cookies.ts';
import { cookies as en } from './en/cookies.ts';
import { cookies as es } from './es/cookies.ts';
import { cookies as de } from './de/cookies.ts';
import { cookies as it } from './it/cookies.ts';
import { cookies as nl } from './nl/cookies.ts';
import { cookies as pt } from './pt/cookies.ts';
import { cookies as ca } from './ca/cookies.ts';
import { cookies as pl } from './pl/cookies.ts';
import { cookies as sv } from './sv/cookies.ts';
import { anyPattern } from './words-pattern.ts';

/** Cookies and their like, folded: one language’s words, one pattern a kind. */
export interface CookiesWords {
  /** The word for them. */
  readonly cookie?: RegExp;
  /** A heading that asks what they are opens so. */
  readonly question?: RegExp;
}

const languages: readonly CookiesWords[] = [fr, en, es, de, it, nl, pt, ca, pl, sv];

/** The words of a kind in every language, as the source of one pattern. */
export function cookiesWords(kind: keyof CookiesWords): string {
  return anyPattern(languages.map((words) => words[kind]));
}
