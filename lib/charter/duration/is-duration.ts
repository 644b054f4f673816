import { tellsSession } from '../../words/durations/duration-words.ts';
import { foldWords } from './duration-tokens.ts';
import { parseDuration } from './parse-duration.ts';

/** Whether a text outside any column of lengths is a length of time: "garde la session" tells what a cookie is for. */
export function isDuration(text: string): boolean {
  const seconds = text.length < 60 ? (parseDuration(text)?.seconds ?? null) : null;
  return seconds !== null && (seconds > 0 || tellsSession(foldWords(text)));
}
