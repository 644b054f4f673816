import type { HeaderSet } from '../../observation/index.ts';

/** Characters of sets that one audit may hold: some thousands of sets. A page that sets cookies for ever is no reason to fill the memory. */
export const heaviest = 1_000_000;

/** What the parts of a set besides its texts come to, written down. */
const frame = 250;

/** Characters that a set takes, about. */
export function weightOf({ name, domain, path, url, page }: HeaderSet): number {
  return frame + name.length + domain.length + path.length + url.length + (page?.length ?? 0);
}

/** The cookie that a set is about, and the choice that was in force: what a later set of the same says better. */
function subjectOf(set: HeaderSet): string {
  return JSON.stringify([set.name, set.domain, set.path, set.hostOnly, set.partitioned, set.consent]);
}

/** What is left of sets that became too many. */
export interface Compacted {
  readonly sets: readonly HeaderSet[];
  /** Something went that nothing later says better. */
  readonly dropped: boolean;
}

/**
 * The last word about each cookie under each choice, the oldest of them left out where even these weigh too much.
 *
 * @param sets in order of time, as is what is given back.
 * @param most characters that may stay.
 */
export function compactSets(sets: readonly HeaderSet[], most = heaviest / 2): Compacted {
  const last = new Map<string, HeaderSet>();
  for (const set of sets) {
    const subject = subjectOf(set);
    // Put anew, so that it stands where its time has it.
    last.delete(subject);
    last.set(subject, set);
  }
  const words = [...last.values()];
  let weight = 0;
  const from = 1 + words.findLastIndex((set) => (weight += weightOf(set)) > most);
  return { sets: words.slice(from), dropped: from > 0 };
}
