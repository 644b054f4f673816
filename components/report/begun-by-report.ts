import { createBegunWords } from './begun-words.ts';
import type { BegunWords } from './begun-words.ts';

/** Words begun in the reports that this page opened, each apart: they are still there after a look at the history. */
export interface BegunByReport {
  readonly of: (id: string) => BegunWords;
  /** Whether any of them are not kept yet. */
  readonly unkept: () => boolean;
  readonly forget: (ids: readonly string[]) => void;
}

export function createBegunByReport(): BegunByReport {
  const byReport = new Map<string, BegunWords>();
  return {
    of: (id) => {
      const begun = byReport.get(id) ?? createBegunWords();
      byReport.set(id, begun);
      return begun;
    },
    unkept: () => [...byReport.values()].some((begun) => begun.unkept() > 0),
    forget: (ids) => {
      for (const id of ids) byReport.delete(id);
    },
  };
}
