import { isNameAtLeast, looksLikeCookieName, readNameCell } from '../../cookie/index.ts';
import { JOINING_WORDS } from '../../words/affix-phrases.ts';
import { isPlatform } from '../../words/vendors-in-text.ts';
import { memoise } from '../../words/text/memoise.ts';
import { isKnownName } from '../../words/names/known-name.ts';

/** Parts of a word that only a program would write. */
const telling = /sess|csrf|xsrf|token|consent|cookie|[a-z]id$|uid|[A-Z]{3}ID$|pref|lang$|auth/i;

/** Whether a text outside any table of names can only be the name of something stored: no word of a language. */
export const isTellingName = memoise((name: string): boolean => {
  if (isNameAtLeast(name, 'likely') || isKnownName(name)) return true;
  return looksLikeCookieName(name) === 'possible' && telling.test(name);
});

/** Words of programs: one of them within a hyphenated word makes a name of it, `pd-locale`. */
const programWords =
  /(?:^|[-.])(?:id|uid|lang|locale|theme|token|session|consent|cookies?|auth|user|cart|mode|state|view|visitor|banner|popup|settings?|prefs?|contrast|zoom|font|csrf|xsrf|login|cache|test|ab|ui|app|api|js|php|wp|ga)(?:[-.]|$)/i;

/** Whether a hyphenated word is one that only a program would write. */
export function isMadeUp(name: string): boolean {
  return /\w[-.]\w/.test(name) && looksLikeCookieName(name) === 'possible' && programWords.test(name);
}

/** A text that is one or more names and nothing else; null for anything else. */
export const namesAlone = memoise((text: string): readonly string[] | null => {
  if (text === '' || text.length > 300) return null;
  const reading = readNameCell(text);
  if (reading.names.length === 0 || reading.doubtful.length > 0) return null;
  const names = reading.names.map(({ name }) => name);
  return names.some((name) => isPlatform(name)) ? null : names;
});

/** Telling names and no word beside them. */
export function isNothingButNames(text: string): boolean {
  const names = namesAlone(text) ?? [];
  const words = text.split(/[\s,;/&]+/).filter((word) => word !== '' && !JOINING_WORDS.has(word.toLowerCase()));
  return names.length > 0 && words.every((word) => names.includes(word) && isTellingName(word));
}
