import type { ReviewChange, Word } from './review-changes.ts';

/** What was written in a form of the page. */
export interface Begun {
  /** For a form to show again; null where it remembers by itself. */
  readonly word: Word | null;
  /** How it comes into the review; null while it can't, for want of a reason or of a click. */
  readonly change: ReviewChange | null;
  readonly kept: boolean;
}

/** What was begun in forms, by form: it outlives the form, so that nothing written is lost without a word. */
export interface BegunWords {
  readonly of: (form: string) => Begun | null;
  readonly write: (form: string, begun: Omit<Begun, 'kept'>) => void;
  readonly drop: (forms: readonly string[]) => void;
  /** Gives out what can be kept and was not yet, and marks it as kept. */
  readonly take: () => readonly ReviewChange[];
  /** Forgets what is kept: from now on the report says it. */
  readonly dropKept: () => void;
  /** How many words are not kept yet. */
  readonly unkept: () => number;
  /** How many of them can't be as they are. */
  readonly waiting: () => number;
  /** Another number after each change. */
  readonly version: () => number;
  /** @returns how to stop listening. */
  readonly listen: (listener: () => void) => () => void;
}

export function createBegunWords(): BegunWords {
  const begun = new Map<string, Begun>();
  const listeners = new Set<() => void>();
  let changes = 0;
  const tell = (): void => {
    changes += 1;
    for (const listener of listeners) listener();
  };
  const count = (test: (each: Begun) => boolean): number => [...begun.values()].filter(test).length;
  const dropWhere = (test: (form: string, each: Begun) => boolean): void => {
    const gone = [...begun].filter(([form, each]) => test(form, each));
    for (const [form] of gone) begun.delete(form);
    if (gone.length > 0) tell();
  };
  return {
    of: (form) => begun.get(form) ?? null,
    write: (form, written) => {
      begun.set(form, { ...written, kept: false });
      tell();
    },
    drop: (forms) => dropWhere((form) => forms.includes(form)),
    take: () => {
      const ready = [...begun].flatMap(([form, { word, change, kept }]) =>
        kept || change === null ? [] : [{ form, word, change }],
      );
      for (const { form, word, change } of ready) begun.set(form, { word, change, kept: true });
      if (ready.length > 0) tell();
      return ready.map(({ change }) => change);
    },
    dropKept: () => dropWhere((_, { kept }) => kept),
    unkept: () => count(({ kept }) => !kept),
    waiting: () => count(({ kept, change }) => !kept && change === null),
    version: () => changes,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
