import { tablesWords } from '../../words/tables-words.ts';
import { categoryOf } from '../../words/category-words.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { onlyVendorIn } from '../../words/vendors-in-text.ts';
import type { Block } from '../../page/index.ts';
import type { TableContext } from './table-context.ts';
import { fold } from '../../words/text/fold.ts';
import type { Heading } from './heading.ts';
import { isOpening } from './heading.ts';

/** What stands behind the last full stop within a text. */
export function lastSentence(text: string): string {
  const end = text.trimEnd();
  const stop = end.slice(0, -1).search(/[.!?]\s(?!.*[.!?]\s)/s);
  return stop === -1 ? end : end.slice(stop + 2);
}

/** What else a page lists by name: processors, documents, parameters, data. */
const otherThings = new RegExp(String.raw`(?:^| )${tablesWords('otherThings')}(?: |$)`, 'u');

/** A sentence that says that cookies are used, and not which. One word list for all languages. */
const remark = new RegExp(
  String.raw`^[^:]{0,80}\b(?:${tablesWords('uses')}|${tablesWords('usesWhole')}\b)[^:]{0,40}\bcookies?\b[^:]{0,60}[.!]$`,
  'iu',
);

/** A heading, or a sentence that introduces, about something else. */
function isElsewhere(text: string): boolean {
  return text.length < 200 && otherThings.test(fold(text)) && categoryOf(text) === null;
}

/** "Les données suivantes sont collectées :" */
export function introducesOther(block: Block | null): boolean {
  if (block?.kind !== 'text' || !block.text.trimEnd().endsWith(':')) return false;
  const sentence = lastSentence(block.text);
  return isElsewhere(sentence) && !speaksOfCookies(sentence);
}

/** A heading that says what cookies are for, or whose they are, speaks of them where the page does. */
function tellsKind(heading: string): boolean {
  return categoryOf(heading) !== null || onlyVendorIn(heading) !== null;
}

/**
 * Where the page speaks of cookies, seen from a table.
 *
 * @param around caption, section, sentence before and nearest heading of the table
 * @param headings the headings that the table stands under, outermost first
 * @param title of the page
 */
export function aboutOf(
  around: readonly string[],
  headings: readonly Heading[],
  title: string | null,
): TableContext['about'] {
  // What a pasted text opens with is about all of it, not about the table that happens to come next.
  const opening = headings.find(isOpening)?.text;
  const near = around.filter((text) => tellsKind(text) || text !== opening);
  if (near.some((text) => speaksOfCookies(text))) return isRemark(around, headings) ? 'nowhere' : 'here';
  const headed = headings.some(({ text }) => speaksOfCookies(text));
  if ((!headed && !speaksOfCookies(title ?? '')) || near.some((text) => isElsewhere(text))) return 'nowhere';
  if (near.some((text) => tellsKind(text))) return 'here';
  return headed ? aboveOrOpening(headings) : 'title';
}

/** "Ce site utilise des cookies." under a heading about something else says nothing of the list that comes next. */
function isRemark(around: readonly string[], headings: readonly Heading[]): boolean {
  const speaking = around.filter((text) => speaksOfCookies(text));
  const heading = headings.at(-1)?.text ?? '';
  return isElsewhere(heading) && speaking.every((text) => /[.!]$/.test(text.trimEnd()) && remark.test(text));
}

function aboveOrOpening(headings: readonly Heading[]): TableContext['about'] {
  const nearest = headings.at(-1);
  return nearest !== undefined && isOpening(nearest) ? 'opening' : 'above';
}
