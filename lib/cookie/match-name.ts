import { compileName, matchCompiledName } from './compiled-name.ts';
import type { CompiledName } from './compiled-name.ts';
import { NAME_FAMILIES } from '../words/names/name-families.ts';
import type { NameFamily } from '../words/names/name-families.ts';
import { readNameCell } from './name-cell/read-name-cell.ts';
import type { NameMatch } from './name-match.ts';
import { hasUnseen, withoutUnseen } from '../words/text/unseen.ts';
import { visibleText } from '../words/text/visible-text.ts';

const RANK: Readonly<Record<NameMatch, number>> = { exact: 4, pattern: 3, family: 2, near: 1, none: 0 };

/** The better of two matches. */
export function betterMatch(a: NameMatch, b: NameMatch): NameMatch {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Reads a declared name, or a whole name cell, once, to compare it with many observed names. */
export function compileDeclared(
  declared: string,
  families: readonly NameFamily[] = NAME_FAMILIES,
): readonly CompiledName[] {
  const whole = visibleText(declared).trim();
  const cell = readNameCell(declared);
  const names = new Set([whole, ...[...cell.names, ...cell.doubtful].map((name) => name.name)]);
  // A cell that is one name is read once; a list is no pattern as a whole.
  const single = names.size === 1;
  return [...names].map((name) =>
    single || name !== whole
      ? compileName(name, families)
      : { name, patterns: [], families: [], nearFamilies: [], openEnd: null },
  );
}

/* What was compiled is kept: the same declared names meet every cookie of a jar. It changes speed, never results. */
const compiledByFamilies = new WeakMap<readonly NameFamily[], Map<string, readonly CompiledName[]>>();
const MAX_REMEMBERED = 2000;
const MAX_REMEMBERED_LENGTH = 1024;

function remembered(declared: string, families: readonly NameFamily[]): readonly CompiledName[] {
  const memory = compiledByFamilies.get(families) ?? new Map<string, readonly CompiledName[]>();
  compiledByFamilies.set(families, memory);
  const known = memory.get(declared);
  if (known) return known;
  const compiled = compileDeclared(declared, families);
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  if (declared.length <= MAX_REMEMBERED_LENGTH) memory.set(declared, compiled);
  return compiled;
}

/**
 * How a name of the jar relates to what a charter declares. Case-sensitive and anchored: `_hs*` is not `__hstc`.
 * Linear time in both names, whatever they hold; no regular expression is ever made from them.
 *
 * A name with characters that nobody sees, on either side, is not the name that it looks like: it is `near`, unless a
 * wildcard that is written plainly covers it as it is.
 *
 * @param declared a name as the charter writes it (`_ga_<ID>`), or a whole name cell (`_ga, _gid`): the best of its names counts
 * @param observed the name in the jar
 * @param families names that stand for longer ones; the built-in table by default, `[]` for none
 * @see RFC 6265bis section 5.6, https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/
 * @example matchName('_pk_id', '_pk_id.12.ab34') // 'family'
 * @example matchName('_ga', '_ga_1A2B3C') // 'none'
 */
export function matchName(
  declared: string,
  observed: string,
  families: readonly NameFamily[] = NAME_FAMILIES,
): NameMatch {
  return hasUnseen(declared) || hasUnseen(observed)
    ? matchUnseen(declared, observed, families)
    : matchSeen(declared, observed, families);
}

function matchSeen(declared: string, observed: string, families: readonly NameFamily[]): NameMatch {
  if (declared === observed) return observed === '' ? 'none' : 'exact';
  let best: NameMatch = 'none';
  for (const compiled of remembered(declared, families)) {
    best = betterMatch(best, matchCompiledName(compiled, observed));
    if (best === 'exact') break;
  }
  return best;
}

/** What stands plainly in a cell matches as it is; what only looks alike is near. */
function matchUnseen(declared: string, observed: string, families: readonly NameFamily[]): NameMatch {
  const plain = matchSeen(plainWords(declared), observed, families);
  const looks = matchSeen(withoutUnseen(declared), withoutUnseen(observed), families);
  return betterMatch(plain, looks === 'none' ? 'none' : 'near');
}

/** The words of a cell in which nothing is unseen, where they stand. */
function plainWords(cell: string): string {
  return cell
    .split(/([ \t\n\u00A0,;]+)/)
    .map((part) => (hasUnseen(part) ? '' : part))
    .join('');
}
