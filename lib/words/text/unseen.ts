/**
 * Code points that print nothing, or only change how others print: soft hyphens, joiners, zero-width and directional
 * marks, variation selectors, tags, byte order marks, interlinear marks, controls that are no white space.
 *
 * @see Unicode 16, DerivedCoreProperties.txt, Default_Ignorable_Code_Point
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]|[^\P{Cc}\t\n\v\f\r\u0085]/u;
const everyUnseen = new RegExp(unseen, 'gu');

/** Whether a text holds a character that nobody sees: two names that look alike may then be two. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}

/**
 * The text without what nobody sees.
 *
 * @example withoutUnseen('\u202Etracker\u200B_x') // 'tracker_x'
 */
export function withoutUnseen(text: string): string {
  return text.replace(everyUnseen, '');
}
