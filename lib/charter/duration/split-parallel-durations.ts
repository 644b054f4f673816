import { visibleText } from '../../cookie/index.ts';
import { foldWords } from './duration-tokens.ts';
import { RESPECTIVELY, speaksOfTime, varies } from '../../words/durations/duration-words.ts';
import { parseDuration } from './parse-duration.ts';

/* From the plainest separator to the one that may as well be a part of a single duration. */
const SEPARATORS: readonly RegExp[] = [
  /\s*\n\s*/,
  /\s*[;|•·]\s*/,
  /\s*\/\s*/,
  /\s*,\s+/,
  /\s*,\s*/,
  /\s*(?:[,;/]|\s(?:and|et|und|y|e|en|i)\s)\s*/u,
];

function isDuration(piece: string): boolean {
  return (parseDuration(piece)?.seconds ?? null) !== null || speaksOfTime(foldWords(piece));
}

/** Longest cell that is read as a list of durations. */
const MAX_LENGTH = 4000;

/** Joined by a word, "1 year, 1 month and 4 days" is one duration, even beside two names. */
function isOneDuration(text: string): boolean {
  const joined = /\s(?:and|et|und|y|e|en|i)\s/u.test(text) || !/[,;/|\n]/.test(text);
  return joined && parseDuration(text)?.seconds !== null;
}

/** "Caducan en" before "dos años": words before the first length that a word like "en" parts from it. */
function withoutAnnouncement(pieces: readonly string[], count: number): readonly string[] {
  const first = pieces.findIndex(isDuration);
  return pieces.slice(Math.max(0, Math.min(first, pieces.length - count)));
}

/**
 * Cuts a cell that lists one duration for each of several names ("2 years, 24 hours, 1 minute" beside `_ga, _gid, _gat`).
 *
 * @param text the duration cell; line breaks as `\n`
 * @param count how many names stand beside it
 * @returns the parts as written, one for each name, or null where the cell is no such list
 */
export function splitParallelDurations(text: string, count: number): readonly string[] | null {
  const whole = visibleText(text.slice(0, MAX_LENGTH)).replaceAll(/ +/g, ' ').trim();
  const seen = whole.replace(RESPECTIVELY, '');
  if (count < 2 || seen === '' || varies(foldWords(seen)) || (seen === whole && isOneDuration(seen))) return null;
  for (const separator of SEPARATORS) {
    const pieces = withoutAnnouncement(
      seen.split(separator).filter((piece) => piece.trim() !== ''),
      count,
    );
    if (pieces.length === count && pieces.every(isDuration)) return pieces.map((piece) => piece.trim());
  }
  return null;
}
