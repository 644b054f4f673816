import type { NumberWords } from '../number-lists.ts';
import { numbers as en } from '../en/numbers.ts';
import { numbers as fr } from '../fr/numbers.ts';
import { numbers as de } from '../de/numbers.ts';
import { numbers as es } from '../es/numbers.ts';
import { numbers as it } from '../it/numbers.ts';
import { numbers as nl } from '../nl/numbers.ts';
import { numbers as pt } from '../pt/numbers.ts';
import { numbers as ca } from '../ca/numbers.ts';

const languages: readonly NumberWords[] = [en, fr, de, es, it, nl, pt, ca];

function numbered(line: string, value: (index: number) => number): readonly (readonly [string, number])[] {
  return line.split(' ').map((word, index) => [word, value(index)] as const);
}

/** Where two languages share a word, what it stands for up to twenty counts before tens. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...languages.flatMap(({ tens }) => numbered(tens, (index) => (index + 3) * 10)),
  ...languages.flatMap(({ toTwenty }) => numbered(toTwenty, (index) => index + 1)),
  ...languages.flatMap(({ others }) => others.flatMap(([value, words]) => numbered(words, () => value))),
]);

/** The value of a number word in any of the languages; null for any other word. `deu` is ten (ca). */
export function numberWord(word: string): number | null {
  return VALUES.get(word) ?? null;
}

/** Articles that stand for "one" only right before a unit: "a year", "an hour". */
export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** Words for a half, after a unit too: "un an et demi", "año y medio". */
export function isHalf(word: string): boolean {
  return VALUES.get(word) === 0.5;
}
