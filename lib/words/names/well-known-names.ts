import { namesMarked } from './names-with-marks.ts';

/**
 * Names that are short or alike and yet set by well-known software, each by itself: one of them is never taken for a
 * misspelling of another. This is no dictionary; it only keeps near misses from being raised where both names are right.
 */
export const WELL_KNOWN_NAMES: ReadonlySet<string> = namesMarked('!');
