import { cookiesWords } from './cookies-words.ts';
import { fold } from './text/fold.ts';
import { memoise } from './text/memoise.ts';

const about = new RegExp(String.raw`(?:^| )${cookiesWords('cookie')}(?: |$)`, 'u');

/** Whether a text speaks of cookies or their like, in any of the languages known. */
export const speaksOfCookies = memoise((text: string): boolean => about.test(fold(text.slice(0, 1000))));
