import { keepingWords } from '../../words/keeping-words.ts';
import { parseDuration } from '../duration/parse-duration.ts';

const kept = new RegExp(String.raw`(?<!\p{L})${keepingWords('verbBeforeWords')}\s`, 'giu');
const keptBehind = new RegExp(String.raw`\s(?:lang\s)?${keepingWords('verbBehindLength')}(?!\p{L})`, 'giu');
/** How far from the verb the length may stand. */
const nearest = 5;

/** Two words that are a number and a unit: "un an", "sechs Monate". */
function pairIn(words: readonly string[]): string | null {
  const pairs = words.slice(0, -1).map((word, at) => `${word} ${words[at + 1]}`);
  return pairs.find((pair) => !/\d/.test(pair) && (parseDuration(pair)?.seconds ?? 0) > 0) ?? null;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** "conservé pendant un an", "sechs Monate lang gespeichert": a length told without a digit, beside the verb. */
export function lengthInWords(text: string): string | null {
  for (const { index, 0: verb } of text.matchAll(kept)) {
    const clause = /^[^.;,()]*/.exec(text.slice(index + verb.length, index + verb.length + 80))?.[0] ?? '';
    const pair = pairIn(wordsOf(clause).slice(0, nearest));
    if (pair !== null) return pair;
  }
  for (const { index } of text.matchAll(keptBehind)) {
    const clause = /[^.;,()]*$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const pair = pairIn(wordsOf(clause).slice(-nearest));
    if (pair !== null) return pair;
  }
  return null;
}
