/**
 * A list of phrases written as people write lists: separated by commas, over as many lines as it takes.
 *
 * @example phrases(`log in, signed in`) // ['log in', 'signed in']
 */
export const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());
