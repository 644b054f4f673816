import type { NameMatch } from '../../cookie/index.ts';

export type Sure = 'exact' | 'pattern' | 'family';

/** A declared name that stands for an observed one. */
export interface NameHit {
  readonly declared: number;
  readonly kind: Sure;
}

/** Declared names made ready once, to be asked about many observed ones. */
export interface NameIndex {
  /** Sure matches, exact ones first, then in the charter's order. */
  readonly sure: (observed: string) => readonly NameHit[];
  /** Near misses in spelling, in the charter's order. */
  readonly near: (observed: string) => readonly number[];
}

/** A declared name compiled: asked about an observed name, says how the two relate. */
export type CompiledName = (observed: string) => NameMatch;

const isSure = (match: NameMatch): match is Sure => match === 'exact' || match === 'pattern' || match === 'family';

/**
 * Indexes declared names: exact ones in a map, so that thousands of cookies against thousands of rows stay cheap.
 *
 * @param names declared names; null for a row that matches nothing.
 * @param compile prepares one name; called once for each different name.
 */
export function indexNames(names: readonly (string | null)[], compile: (name: string) => CompiledName): NameIndex {
  const compiled = names.map((name, declared) => ({ declared, test: name === null ? null : compile(name) }));
  const cache = new Map<string, readonly NameHit[]>();
  const search = (observed: string): readonly NameHit[] => {
    const hits = compiled.flatMap(({ declared, test }) => {
      const kind = test?.(observed) ?? 'none';
      return isSure(kind) ? [{ declared, kind }] : [];
    });
    return hits.toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.declared - b.declared);
  };
  return {
    sure: (observed) => {
      const known = cache.get(observed) ?? search(observed);
      cache.set(observed, known);
      return known;
    },
    near: (observed) => compiled.flatMap(({ declared, test }) => (test?.(observed) === 'near' ? [declared] : [])),
  };
}

function rank(kind: Sure): number {
  return ['exact', 'pattern', 'family'].indexOf(kind);
}
