import { category as fr } from './fr/category.ts';
import { category as en } from './en/category.ts';
import { category as es } from './es/category.ts';
import { category as de } from './de/category.ts';
import { category as it } from './it/category.ts';
import { category as nl } from './nl/category.ts';
import { category as pt } from './pt/category.ts';
import { category as ca } from './ca/category.ts';
import { category as eu } from './eu/category.ts';
import { category as pl } from './pl/category.ts';
import { category as cs } from './cs/category.ts';
import { category as sv } from './sv/category.ts';
import { category as da } from './da/category.ts';
import { category as fi } from './fi/category.ts';
import { category as hr } from './hr/category.ts';
import { foldedWords } from './text/fold.ts';
import { memoise } from './text/memoise.ts';
import type { PurposeClass } from './purpose-class.ts';

/** What categories of cookies are called: one language’s words, a kind’s words in one string, as `fold` gives them. */
export interface CategoryWords {
  /** Beginnings of words, in each of the classes. */
  readonly marketing?: string;
  readonly statistics?: string;
  readonly necessary?: string;
  readonly preferences?: string;
  /** Whole words for what has no class. */
  readonly others?: string;
  /** "non" nécessaire. */
  readonly negations?: string;
  /** Words that a category's label may hold besides. */
  readonly neutral?: string;
}

const languages: readonly CategoryWords[] = [fr, en, es, de, it, nl, pt, ca, eu, pl, cs, sv, da, fi, hr];

const wordsOf = (kind: keyof CategoryWords): readonly string[] =>
  languages.flatMap((words) => words[kind]?.split(' ') ?? []);

/**
 * Words are looked at from the most telling class to the least: a section "audience measurement cookies, strictly
 * necessary" is about measuring.
 */
const rank = ['marketing', 'statistics', 'necessary', 'preferences'] as const;
const prefixes = rank.map((name) => [name, wordsOf(name)] as const);
const negations = new Set(wordsOf('negations'));
const otherWords = new Set(wordsOf('others'));
const neutral = new Set(wordsOf('neutral'));

const classOf = (word: string): Exclude<PurposeClass, 'other'> | null =>
  prefixes.find(([, starts]) => starts.some((start) => word.startsWith(start)))?.[0] ?? null;

/**
 * The class of purpose that words stand for.
 *
 * @returns null where the words say nothing of a purpose
 * @example categoryOf("Cookies de mesure d'audience") // 'statistics'
 */
export const categoryOf = memoise((text: string): PurposeClass | null => {
  const words = foldedWords(text.slice(0, 400));
  const found = new Set<PurposeClass>();
  for (const [index, word] of words.entries()) {
    const name = classOf(word);
    if (name !== null && !(name === 'necessary' && negations.has(words[index - 1] ?? ''))) found.add(name);
  }
  return rank.find((name) => found.has(name)) ?? (words.some((word) => otherWords.has(word)) ? 'other' : null);
});

/** Whether a text holds nothing but words of categories, of cookies and of binding: a label, never a name. */
export function isCategoryLabel(text: string): boolean {
  const words = foldedWords(text);
  return (
    words.length > 0 &&
    words.every((word) => classOf(word) !== null || otherWords.has(word) || neutral.has(word)) &&
    !words.every((word) => neutral.has(word))
  );
}
