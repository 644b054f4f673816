import { parseDuration } from './parse-duration.ts';

/** Whether a text is a length of time, in however many words. */
export function isDuration(text: string): boolean {
  return text.length < 60 && (parseDuration(text)?.seconds ?? null) !== null;
}
