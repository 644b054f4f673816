/** Beginnings are told apart by their first letters before any is cut out. */
const firstLetters = 2;

/**
 * Makes a function that gives the keys under which a name may be filed: itself, then those of its beginnings that a
 * table holds (written with `*`), longest first. At least one letter is left to the star.
 *
 * @param keys of the table
 * @example createKeys(['_ga_*'])('_ga_X') // ['_ga_X', '_ga_*']
 */
export function createKeys(keys: Iterable<string>): (name: string) => readonly string[] {
  const lengths = new Map<string, Set<number>>();
  for (const key of keys) {
    if (!key.endsWith('*')) continue;
    const start = key.slice(0, firstLetters);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(key.length - 1));
  }
  const sorted = new Map([...lengths].map(([start, all]) => [start, [...all].toSorted((a, b) => b - a)]));
  return (name) => {
    const fitting = (sorted.get(name.slice(0, firstLetters)) ?? []).filter((length) => length < name.length);
    return [name, ...fitting.map((length) => `${name.slice(0, length)}*`)];
  };
}
