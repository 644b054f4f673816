import { GENERIC_WORDS, WORDS_OF_MANY_NAMES } from '../words/generic-words.ts';
import { literal, SOMETHING, type Pattern } from './pattern/pattern.ts';

/** Signs before the separator: fewer say too little of who is meant. */
const MIN_STEM_LENGTH = 4;

/** The name without the separators at its end, counted from there: a name of nothing else is gone through once. */
function stemOf(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '_' || name[end - 1] === '-')) end -= 1;
  return end === name.length || !/^[\w.-]+$/.test(name.slice(0, end)) ? '' : name.slice(0, end);
}

/**
 * `_mglogon_`, `_BEAMER_FIRST_VISIT_`: a name that ends in a separator is the beginning of one, whose rest the page has
 * lost or never wrote. Not `session_` or `user-`: a word that stands for many things is nobody's beginning.
 *
 * @returns what such a name stands for beside itself; null for any other name
 */
export function readOpenEnd(name: string): Pattern | null {
  const stem = stemOf(name);
  const words = stem.split(/[._-]+/).filter((word) => word !== '');
  const only = words.length < 2 ? (words[0]?.toLowerCase() ?? '') : '';
  const generic = GENERIC_WORDS.has(only) || WORDS_OF_MANY_NAMES.has(only);
  return stem.length >= MIN_STEM_LENGTH && /[a-z]/i.test(stem) && !generic ? [literal(name), SOMETHING] : null;
}
