import { fold, foldedWords } from './text/fold.ts';
import { memoise } from './text/memoise.ts';
import { vendorList } from './vendors/vendor-list.ts';

/** Who sets cookies, by the folded words that charters call them. The longest name found wins. */
const byFold = new Map(vendorList.flatMap(({ inText }) => inText).map((name) => [fold(name), name]));
const longest = 3;

/** Whether a text is the name of a vendor and nothing else. */
export const isVendor = memoise((text: string): boolean => byFold.has(fold(text)));

/** What goes on with a company's name: "Meta Platforms Ireland Ltd.". */
const companyWords = new Set(
  'platforms ireland irlande ltd limited inc llc gmbh ag sa sas sarl bv nv spa srl sl corp corporation company group europe emea international france'.split(
    ' ',
  ),
);

/** The words of the text itself that a vendor's folded name stands for, up to the end of the company's name. */
function asWritten(text: string, folded: string): string {
  const size = folded.split(' ').length;
  const words = text.split(/[\s\u00A0"“”«»(),;:!?]+/).filter((word) => word !== '');
  for (let index = 0; index + size <= words.length; index += 1) {
    if (fold(words.slice(index, index + size).join(' ')) !== folded) continue;
    let end = index + size;
    while (/^\p{Lu}/u.test(words[end] ?? '') && companyWords.has(fold(words[end] ?? '').replaceAll(' ', ''))) end += 1;
    return words
      .slice(index, end)
      .join(' ')
      .replace(/[.,:;]+$/, '');
  }
  return byFold.get(folded) ?? folded;
}

/** Vendors whose name is a word that opens headings and sentences: "Tableau des cookies". */
const words = new Set('tableau segment clarity drift crisp mux plausible amplitude oracle discord'.split(' '));

/** Whether a vendor's name is meant as one: a word is, where it stands capitalised within a text, or alone. */
function isMeant(name: string, written: string, text: string): boolean {
  return !words.has(name) || fold(text) === name || (/^\p{Lu}/u.test(written) && text.trimStart().indexOf(written) > 0);
}

/** The names without those that a longer one goes on with: "Google" beside "Google Analytics". */
function longestOnly(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && other.startsWith(`${name} `)));
}

/** Letters that no vendor's one-letter name may be found by. */
const tooShort = 2;

/**
 * The vendors that a text names, as it writes them.
 *
 * @example vendorsIn('Google Analytics sets the following cookies:') // ['Google Analytics']
 */
export function vendorsIn(text: string): readonly string[] {
  const folded = foldedWords(text.slice(0, 2000));
  const found = new Set<string>();
  let index = 0;
  while (index < folded.length) {
    let size = Math.min(longest, folded.length - index);
    while (size > 0 && !byFold.has(folded.slice(index, index + size).join(' '))) size -= 1;
    const name = folded.slice(index, index + size).join(' ');
    const written = size > 0 && name.length >= tooShort ? asWritten(text, name) : '';
    if (written !== '' && isMeant(name, written, text)) found.add(written);
    index += Math.max(1, size);
  }
  return longestOnly([...found]);
}

/** The one vendor that a text names; null where it names none, or several. */
export const onlyVendorIn = memoise((text: string): string | null => {
  const [only, more] = vendorsIn(text);
  return only === undefined || more !== undefined ? null : only;
});

const platforms = new Set(
  (
    'ios ipados macos osx iphone ipad ipod android windows linux chrome chromium google-chrome firefox mozilla safari opera edge brave vivaldi ' +
    'internet-explorer msie ie samsung-internet duckduckgo tor webkit whatsapp youtube linkedin tiktok javascript'
  ).split(' '),
);

/** Whether a text names a browser, a system or a network, which lists of help and of links hold. */
export function isPlatform(text: string): boolean {
  return text.length <= longestPlatform && platforms.has(fold(text).replaceAll(' ', '-'));
}

const longestPlatform = 40;
