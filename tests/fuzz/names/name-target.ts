import { hasUnseen, visibleText } from '../../../lib/cookie/index.ts';
import { looksLikeCookieName, matchesNothing, matchName, readNameCell, type NameMatch } from '../../../lib/index.ts';
import type { Check, Target } from '../target.ts';
import { anyNames, type NamePair } from './any-names.ts';

const kinds: ReadonlySet<NameMatch> = new Set(['exact', 'pattern', 'family', 'near', 'none']);
const certain: ReadonlySet<NameMatch> = new Set(['exact', 'pattern', 'family']);

/** A name that stands for itself alone, whatever reads it: `xxx` is a placeholder. */
const isPlain = (text: string): boolean => /^[a-z][\w-]{2,60}$/i.test(text) && !/([xyn])\1/i.test(text);

const unlessHolds = (holds: boolean, message: string): string | null => (holds ? null : message);

const checks: readonly Check<NamePair, NameMatch>[] = [
  { id: 'one of five answers', broken: (_, match) => unlessHolds(kinds.has(match), match) },
  {
    id: 'a name is itself; an empty one, and one that hides something, is nothing certain',
    broken: ({ observed }) => {
      const match = matchName(observed, observed);
      const isItself = observed !== '' && !hasUnseen(observed);
      return unlessHolds((match === 'exact') === isItself, match);
    },
  },
  {
    id: 'exact names stand in what is declared, and hide nothing',
    broken: ({ declared, observed }, match) => {
      if (match !== 'exact') return null;
      const stands = declared.includes(observed) || (!hasUnseen(declared) && visibleText(declared).includes(observed));
      return unlessHolds(stands && !hasUnseen(observed), match);
    },
  },
  {
    id: 'a plain name is anchored and keeps its case',
    broken: ({ declared }) => {
      if (!isPlain(declared) || matchName(declared, declared, []) !== 'exact') return null;
      const others = [`x${declared}`, `${declared}x`, declared.slice(1), declared.slice(0, -1), swappedCase(declared)];
      const taken = others.filter((other) => other !== declared && matchName(declared, other, []) === 'exact');
      return unlessHolds(taken.length === 0, `${declared} is ${taken.join()}`);
    },
  },
  {
    id: 'without families there is no family',
    broken: ({ declared, observed }) => unlessHolds(matchName(declared, observed, []) !== 'family', 'family'),
  },
  {
    id: 'what matches nothing matches nothing',
    broken: ({ declared, observed }, match) =>
      // A cookie may be called `*`: what is declared, quotes taken off, is then its name.
      unlessHolds(!matchesNothing(declared) || visibleText(declared).includes(observed) || !certain.has(match), match),
  },
  {
    id: 'near is mutual between plain names',
    broken: ({ declared, observed }) => {
      if (!isPlain(declared) || !isPlain(observed)) return null;
      const [one, other] = [matchName(declared, observed, []), matchName(observed, declared, [])];
      return unlessHolds(one === other || certain.has(one) || certain.has(other), `${one}, ${other}`);
    },
  },
  {
    id: 'the names of a cell are visible and stand in it',
    broken: ({ declared }) => {
      const cell = readNameCell(declared);
      // Backslashes are Markdown's, quotes are taken off names.
      const shown = visibleText(declared).replaceAll(/[\s\\"]/g, '');
      const wrong = [...cell.names, ...cell.doubtful]
        .map(({ name }) => name)
        .filter(
          (name) =>
            name.trim() === '' || visibleText(name) !== name || !shown.includes(name.replaceAll(/[\s\\"]/g, '')),
        );
      return unlessHolds(wrong.length === 0, JSON.stringify(wrong[0]));
    },
  },
  { id: 'likeliness', broken: ({ observed }) => unlessHolds(looksLikeCookieName(observed) !== undefined, 'no answer') },
];

function swappedCase(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

/** Names: whatever is declared and whatever is observed, an answer in linear time that claims no more than it may. */
export const nameTarget: Target<NamePair, NameMatch> = {
  id: 'names',
  inputs: anyNames,
  // Another family table each time: nothing is remembered.
  read: ({ declared, observed }) => {
    for (const name of [declared, observed]) {
      readNameCell(name);
      looksLikeCookieName(name);
      matchesNothing(name);
    }
    matchName(declared, observed, []);
    return matchName(declared, observed);
  },
  checks,
  // A microsecond a character.
  limit: { floor: 40, times: 4, yardstick: ({ declared, observed }) => (declared.length + observed.length) / 1_000 },
};
