import type { NameFamily } from '../words/names/name-families.ts';
import type { NameMatch } from './name-match.ts';
import { isNearName } from './near-name.ts';
import { matchesPattern } from './pattern/matches-pattern.ts';
import { isPatternTooWide, literal } from './pattern/pattern.ts';
import type { Pattern } from './pattern/pattern.ts';
import { looksLikeRegularExpression, readRegularExpression } from './pattern/read-regular-expression.ts';
import { readPlaceholders } from './pattern/read-placeholders.ts';
import { readProsePattern } from './pattern/read-prose-pattern.ts';
import { familyPatterns, isFamilyName, isNearFamilyName, withoutOpenEnd } from './family-patterns.ts';
import { readOpenEnd } from './open-end.ts';
import { asInTheJar } from '../words/names/console-spellings.ts';
import { narrowed } from './pattern/narrowed.ts';

/** One declared name made ready to be compared with many observed ones. */
export interface CompiledName {
  readonly name: string;
  /** Null for a name without wildcards; empty for a wildcard that says nothing. */
  readonly patterns: readonly Pattern[] | null;
  readonly families: readonly Pattern[];
  /** Members of families whose name this one probably misspells. */
  readonly nearFamilies: readonly Pattern[];
  /** What it begins, where it ends in a separator. */
  readonly openEnd: Pattern | null;
}

/** Longest declared name that is read as a pattern. A longer one stands for itself alone. */
const MAX_PATTERN_LENGTH = 1024;

/** `localStorage:theme`: the key, and beside it where it is kept, which is told apart (`storage`). */
const STORAGE_WORD = /^(?:local|session)[ _-]?storage\s*[:.]\s*(?=\S)|^indexed[ _-]?db\s*:\s*(?=\S)/i;

function withoutStorageWord(name: string): string {
  return name.replace(STORAGE_WORD, '');
}

function readPatterns(name: string): readonly Pattern[] | null {
  if (name.length > MAX_PATTERN_LENGTH) return null;
  if (looksLikeRegularExpression(name)) {
    const patterns = readRegularExpression(name);
    if (patterns) return patterns;
  }
  const prose = readProsePattern(name);
  if (prose) return prose;
  const pattern = readPlaceholders(name);
  return pattern && [pattern];
}

/** A wildcard that says too little says enough where it stands for a number alone: `[site_id]_l`. */
function tellingPatterns(name: string, patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.flatMap((pattern) => (isPatternTooWide(pattern) ? narrowed(name, pattern) : [pattern]));
}

/** Reads one declared name, as written. */
export function compileName(written: string, families: readonly NameFamily[]): CompiledName {
  const name = withoutStorageWord(written);
  const patterns = readPatterns(name);
  // `_hj.*`: its dot may be the name's own, or the regular expression's for any sign at all; families know which.
  const stem = patterns === null ? name : withoutOpenEnd(name);
  const jarName = asInTheJar(name);
  return {
    name,
    patterns: patterns && tellingPatterns(name, patterns),
    families: [
      ...(stem === null ? [] : families.filter((family) => isFamilyName(stem, family)).flatMap(familyPatterns)),
      ...(jarName === null ? [] : (readPatterns(jarName) ?? [[literal(jarName)]])),
    ],
    nearFamilies: patterns ? [] : families.filter((family) => isNearFamilyName(name, family)).flatMap(familyPatterns),
    openEnd: patterns ? null : readOpenEnd(name),
  };
}

const SEPARATOR_END = /[._-]$/;

/** A misspelt beginning: `ga_[random number]` for `_ga_1A2B`. The rest must fit as it is written. */
function hasNearStart(pattern: Pattern, observed: string): boolean {
  const [first, ...rest] = pattern;
  if (first?.kind !== 'literal') return false;
  const separated = SEPARATOR_END.test(first.text);
  return [-1, 0, 1].some((difference) => {
    const length = first.text.length + difference;
    const start = observed.slice(0, length);
    return (
      start.length === length &&
      SEPARATOR_END.test(start) === separated &&
      isNearName(first.text, start) &&
      matchesPattern(rest, observed.slice(length))
    );
  });
}

function isNear(compiled: CompiledName, observed: string): boolean {
  if (compiled.patterns) return compiled.patterns.some((pattern) => hasNearStart(pattern, observed));
  return (
    isNearName(compiled.name, observed) || compiled.nearFamilies.some((pattern) => matchesPattern(pattern, observed))
  );
}

/** How an observed name relates to a compiled one. */
export function matchCompiledName(compiled: CompiledName, observed: string): NameMatch {
  if (observed === compiled.name) return observed === '' ? 'none' : 'exact';
  if (compiled.patterns?.some((pattern) => matchesPattern(pattern, observed))) return 'pattern';
  if (compiled.families.some((pattern) => matchesPattern(pattern, observed))) return 'family';
  if (compiled.openEnd !== null && matchesPattern(compiled.openEnd, observed)) return 'pattern';
  return isNear(compiled, observed) ? 'near' : 'none';
}

/* No x, y or n: what is left can hold no placeholder. */
const PLAIN_NAME = /^[\w-]*[a-mo-wzA-MO-WZ0-9][a-mo-wzA-MO-WZ0-9_-]+$/;

/**
 * Whether a declared name is a wildcard or placeholder with so little of its own (`*`, `{num_aleatorio}`, `<ID>`,
 * `^.*$`, `_*`) that it would declare every cookie. It then matches none.
 */
export function matchesNothing(name: string): boolean {
  if (name.length > MAX_PATTERN_LENGTH || PLAIN_NAME.test(name)) return false;
  const patterns = readPatterns(name);
  return patterns !== null && patterns.length > 0 && tellingPatterns(name, patterns).length === 0;
}
