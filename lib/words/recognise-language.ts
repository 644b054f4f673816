import { smallWords as fr } from './fr/small-words.ts';
import { smallWords as en } from './en/small-words.ts';
import { smallWords as es } from './es/small-words.ts';
import { smallWords as de } from './de/small-words.ts';
import { smallWords as it } from './it/small-words.ts';
import { smallWords as nl } from './nl/small-words.ts';
import { smallWords as pt } from './pt/small-words.ts';
import { smallWords as ca } from './ca/small-words.ts';
import { smallWords as sv } from './sv/small-words.ts';
import { smallWords as pl } from './pl/small-words.ts';
import { smallWords as ro } from './ro/small-words.ts';
import { smallWords as eu } from './eu/small-words.ts';
import { smallWords as gl } from './gl/small-words.ts';
import { smallWords as cs } from './cs/small-words.ts';
import { foldedWords } from './text/fold.ts';

const functionWords: Readonly<Record<string, string>> = { fr, en, es, de, it, nl, pt, ca, sv, pl, ro, eu, gl, cs };

/** How many words are looked at: enough for any language, whatever the page's length. */
const sample = 4000;

/**
 * The language of a page: what it states, else the one whose small words it uses most.
 *
 * @param stated the page's `lang`
 * @returns a BCP 47 primary subtag, null where nothing tells
 */
export function recogniseLanguage(stated: string | null, text: string): string | null {
  const primary = (stated ?? '').trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (/^[a-z]{2,3}$/.test(primary)) return primary;
  const counts = new Map<string, number>();
  for (const word of foldedWords(text.slice(0, sample * 8)).slice(0, sample))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 2;
  for (const [language, words] of Object.entries(functionWords)) {
    const count = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
