import { cookiesWords } from './cookies-words.ts';
import { fold } from './text/fold.ts';

const questions = new RegExp(String.raw`^(?:\d+ )?${cookiesWords('question')}`, 'u');

/** Whether a heading asks what a cookie is: what stands under it explains, and a table there belongs to the heading above. */
export function explains(heading: string): boolean {
  return questions.test(fold(heading));
}
