import { NAME_FAMILIES, compileName, matchCompiledName } from '../../cookie/index.ts';
import type { CompiledName } from '../../cookie/index.ts';
import { indexNear, seek } from './near-index.ts';
import { createNearNames } from './near-names.ts';
import { indexPatterns } from './pattern-index.ts';
import type { PatternRow } from './pattern-index.ts';
import { fileRow } from './row-lists.ts';
import type { RowLists } from './row-lists.ts';

/** A declared name that stands for an observed one. */
export interface NameHit {
  readonly declared: number;
  readonly kind: 'exact' | 'pattern' | 'family';
}

/** Declared names made ready once, to be asked about many observed ones. */
export interface NameIndex {
  /** Sure matches: exact ones first, then patterns, then families, each in the charter's order. */
  readonly sure: (observed: string) => readonly NameHit[];
  /** A row whose name is probably a misspelling of the observed one; null where there is none. */
  readonly near: (observed: string) => number | null;
}

const familyNames = indexNear(NAME_FAMILIES.map(({ name }, declared) => ({ declared, text: name })));

/** The families that a name may stand for or misspell; to try each family with each name costs more than all the rest. */
function familiesFor(name: string): typeof NAME_FAMILIES {
  const sought = seek(name);
  const found = new Set(familyNames(sought, sought.lower.length));
  return NAME_FAMILIES.filter((family, index) => found.has(index) || name.startsWith(family.name));
}

const patternsOf = ({ patterns, families }: CompiledName): CompiledName['families'] => [
  ...(patterns ?? []),
  ...families,
];

/**
 * Indexes declared names, so that thousands of cookies against thousands of rows stay cheap: exact names by themselves,
 * patterns by the longest text in them, misspellings by what a slip leaves.
 *
 * @param names declared names as written; null for a row that matches nothing
 */
export function indexNames(names: readonly (string | null)[]): NameIndex {
  const rows: readonly PatternRow[] = names.flatMap((name, declared) =>
    name === null ? [] : [{ declared, compiled: compileName(name, familiesFor(name)) }],
  );
  const exact: RowLists<string> = new Map();
  for (const { declared, compiled } of rows) fileRow(exact, compiled.name, declared);
  const fitting = indexPatterns(rows, patternsOf);
  const cache = new Map<string, readonly NameHit[]>();

  const search = (observed: string): readonly NameHit[] => {
    const hits = new Map<number, NameHit>();
    for (const declared of exact.get(observed) ?? []) hits.set(declared, { declared, kind: 'exact' });
    for (const { declared, compiled } of fitting(observed)) {
      const kind = hits.has(declared) ? 'none' : matchCompiledName(compiled, observed);
      if (kind === 'pattern' || kind === 'family') hits.set(declared, { declared, kind });
    }
    return [...hits.values()].toSorted((a, b) => rank(a) - rank(b) || a.declared - b.declared);
  };
  return {
    sure: (observed) => {
      const known = cache.get(observed) ?? search(observed);
      cache.set(observed, known);
      return known;
    },
    near: createNearNames(rows),
  };
}

function rank({ kind }: NameHit): number {
  return ['exact', 'pattern', 'family'].indexOf(kind);
}
