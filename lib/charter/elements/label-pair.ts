import { isPureLabel } from '../../words/labels/pure-label.ts';
import { readColumnLabel } from '../table/column-label.ts';
import { cellText, childElements, holdsStructure, isBlock, isStructure, headingLevel } from '../../page/index.ts';
import type { HtmlElement } from '../../page/index.ts';

/** A label and what stands beside it, each in an element of its own. */
export interface LabelPair {
  readonly label: string;
  readonly value: string;
}

/** Most nodes of a value that is looked at: a value is short. */
const mostNodes = 60;
const longestValue = 2000;

/** "Cookies" over a paragraph is a title, however short the paragraph. */
function isTitle(element: HtmlElement, label: string): boolean {
  return headingLevel(element.tagName) !== null && readColumnLabel(label).naming === 'cookie';
}

/**
 * The label and the value that an element consists of: `<div><div>Nom</div><div>_ga</div></div>`.
 *
 * @returns null for anything else, and where both are inline: a run of inline content is read as such
 */
export function labelPair(element: HtmlElement): LabelPair | null {
  const [first, second] = childElements(element, 2) ?? [];
  if (first === undefined || second === undefined) return null;
  const pair = [first, second];
  if (!pair.some((child) => isBlock(child)) || isStructure(second)) return null;
  if (pair.some((child) => holdsStructure(child, mostNodes))) return null;
  const label = cellText(first);
  if (!isLabel(first, label)) return null;
  const value = cellText(second);
  return isPureLabel(value) || value.length > longestValue ? null : { label, value };
}

function isLabel(element: HtmlElement, text: string): boolean {
  return !text.includes('\n') && isPureLabel(text) && !isTitle(element, text);
}
