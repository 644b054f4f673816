import { isIdWord } from './id-placeholder.ts';
import { SOMETHING, type Pattern, type PatternToken } from './pattern.ts';

const DIGITS: PatternToken = {
  kind: 'run',
  of: { kind: 'ranges', ranges: [['0'.charCodeAt(0), '9'.charCodeAt(0)]], negated: false },
  min: 1,
  max: Infinity,
};

/** A letter with a separator beside it: the least that a name keeps of its own. */
const LEAST = /[._-]\p{L}|\p{L}[._-]/u;

const BRACKETED = /[[{<(]([^\][{}<>()]{1,40})[\]}>)]/g;

/**
 * A pattern that says too little by itself, where every placeholder of its name says that it is an identifier: read as
 * a number, it says enough. `[site_id]_l` stands for `8123_l`, and not for every name that ends in `_l`.
 *
 * @returns none where it still says nothing
 */
export function narrowed(name: string, pattern: Pattern): readonly Pattern[] {
  const inner = Array.from(name.matchAll(BRACKETED), ([, word]) => word ?? '');
  const own = pattern.map((token) => (token.kind === 'literal' ? token.text : ' ')).join('');
  if (inner.length === 0 || !inner.every(isIdWord) || !LEAST.test(own)) return [];
  if (!pattern.every((token) => token.kind === 'literal' || token === SOMETHING)) return [];
  return [pattern.map((token) => (token === SOMETHING ? DIGITS : token))];
}
