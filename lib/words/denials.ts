import { denialsWords } from './denials-words.ts';

/* A sentence that says that a cookie is not used declares none. One word list a language: fr, en, de, es, it, nl, pt, ca. */
const before = new RegExp(denialsWords('before'), 'iu');
const after = new RegExp(denialsWords('after'), 'iu');
/** Under a condition, or for one purpose: the cookie is used then, or for another. */
const conditional = new RegExp(denialsWords('conditional'), 'iu');

/** "We used the cookie until 2023 and no longer do." */
const past = new RegExp(
  String.raw`${denialsWords('noMore')}|\b${denialsWords('used')}(?!\p{L})[^.;]{0,60}\b${denialsWords('untilYear')}\s(?:\p{L}+\s){0,2}(?:19|20)\d\d\b`,
  'iu',
);

/** Whether a sentence says that the cookies it speaks of are not used, whatever the visitor does. */
export function deniesUse(sentence: string): boolean {
  if (before.test(sentence) || past.test(sentence)) return true;
  return after.test(sentence) && !conditional.test(sentence);
}
