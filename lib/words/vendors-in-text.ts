import { fold, foldedWords } from './text/fold.ts';
import { memoise } from './text/memoise.ts';
import { vendorList } from './vendors/vendor-list.ts';

/** Who sets cookies, by the folded words that charters call them. The longest name found wins. */
const byFold = new Map(vendorList.flatMap(({ inText }) => inText).map((name) => [fold(name), name]));
const longest = 3;

/** Whether a text is the name of a vendor and nothing else. */
export const isVendor = memoise((text: string): boolean => byFold.has(fold(text)));

/** The words of the text itself that a vendor's folded name stands for. */
function asWritten(text: string, folded: string): string {
  const size = folded.split(' ').length;
  const words = text.split(/[\s\u00A0"“”«»(),;:!?]+/).filter((word) => word !== '');
  for (let index = 0; index + size <= words.length; index += 1) {
    const slice = words.slice(index, index + size);
    if (fold(slice.join(' ')) === folded) return slice.join(' ').replace(/[.,:;]+$/, '');
  }
  return byFold.get(folded) ?? folded;
}

/** Letters that no vendor's one-letter name may be found by. */
const tooShort = 2;

/**
 * The vendors that a text names, as it writes them.
 *
 * @example vendorsIn('Google Analytics sets the following cookies:') // ['Google Analytics']
 */
export function vendorsIn(text: string): readonly string[] {
  const words = foldedWords(text.slice(0, 2000));
  const found = new Set<string>();
  let index = 0;
  while (index < words.length) {
    let size = Math.min(longest, words.length - index);
    while (size > 0 && !byFold.has(words.slice(index, index + size).join(' '))) size -= 1;
    const name = words.slice(index, index + size).join(' ');
    if (size > 0 && name.length >= tooShort) found.add(asWritten(text, name));
    index += Math.max(1, size);
  }
  return [...found];
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
