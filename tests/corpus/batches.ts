import { readFileSync } from 'node:fs';

/** A batch of labelled pages: who wrote it, and how it was read when nothing was mended on it yet. */
export interface Batch {
  /** As the labels of its pages say it. */
  readonly name: string;
  /** As the documentation says it. */
  readonly title: string;
  /** A role: nobody's name. */
  readonly author: string;
  readonly authorHadSeenReader: string;
  /** The reader that read it first, where that is more than the one of its day. */
  readonly firstReadBy?: string;
  readonly reading: {
    /** Whether these are the figures of the first reading. */
    readonly first: boolean;
    /** Cookies that its pages declare. */
    readonly declared: number;
    readonly namesPrecision: string;
    readonly namesRecall: string;
    readonly providers: string;
    readonly durations: string;
    readonly sections: string;
    /** Pages that declare nothing and from which a name was read all the same. */
    readonly invented: string;
  };
  /** What is asked of a batch that is not read wholly yet, where that is less than of the others. */
  readonly asked?: {
    readonly namesPrecision: number;
    readonly namesRecall: number;
    readonly providers: number;
    readonly durations: number;
    /** Names read from pages that declare none: `id: name`. */
    readonly invented: readonly string[];
  };
  /** What was read wrongly then. */
  readonly wrongThen: readonly string[];
}

/** In the order in which they were written. */
export const batches = JSON.parse(readFileSync(new URL('batches.json', import.meta.url), 'utf8')) as readonly Batch[];
