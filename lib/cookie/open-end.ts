import { GENERIC_WORDS, WORDS_OF_MANY_NAMES } from '../words/generic-words.ts';
import { literal, SOMETHING, type Pattern } from './pattern/pattern.ts';

/** Signs before the separator: fewer say too little of who is meant. */
const MIN_STEM_LENGTH = 4;

const OPEN_END = /^([\w.-]+?)[_-]+$/;

/**
 * `_mglogon_`, `_BEAMER_FIRST_VISIT_`: a name that ends in a separator is the beginning of one, whose rest the page has
 * lost or never wrote. Not `session_` or `user-`: a word that stands for many things is nobody's beginning.
 *
 * @returns what such a name stands for beside itself; null for any other name
 */
export function readOpenEnd(name: string): Pattern | null {
  const stem = OPEN_END.exec(name)?.[1] ?? '';
  const words = stem.split(/[._-]+/).filter((word) => word !== '');
  const only = words.length < 2 ? (words[0]?.toLowerCase() ?? '') : '';
  const generic = GENERIC_WORDS.has(only) || WORDS_OF_MANY_NAMES.has(only);
  return stem.length >= MIN_STEM_LENGTH && /[a-z]/i.test(stem) && !generic ? [literal(name), SOMETHING] : null;
}
