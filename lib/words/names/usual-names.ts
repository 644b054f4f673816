import { namesMarked } from './names-with-marks.ts';

/**
 * Names that software of many sites sets, beside the well-known ones that the matching of names keeps apart: evidence
 * that a table, list or sentence is about cookies, nothing else. No name here is a plain word or a product's name as
 * products write theirs.
 */
export const USUAL_NAMES: ReadonlySet<string> = namesMarked('?');
