import { categoryOf } from '../../words/category-words.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { classifyLabel } from '../../words/labels/classify-label.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';
import type { Block } from '../../page/index.ts';
import { isTitleLike } from './heading.ts';

/** Words set apart that stand over what comes next, as a heading would. */
export interface Label {
  readonly text: string;
  /** Nothing but the label stands in its paragraph. */
  readonly alone: boolean;
}

/** A title that says that it is about cookies, or what they are for. */
export function isTellingTitle(title: string): boolean {
  return isTitleLike(title) && (speaksOfCookies(title) || categoryOf(title) !== null);
}

/** "OWN COOKIES:": a line in capitals is set apart as bold words are. */
function isInCapitals(text: string): boolean {
  return text.length < 60 && /^[\p{Lu}\s'’-]{4,}\s?:?$/u.test(text) && isTellingTitle(text.replace(/\s?:$/, ''));
}

/** The label ends with its words, or only a remark in brackets stands behind them. */
function isClosed(lead: string, behind: string): boolean {
  const rest = behind.trimStart();
  return /[:.]$/.test(lead) || rest === '' || behind.startsWith('\n') || /^(?:[:.\n–—-]|\([^()]*\)[:.]?$)/.test(rest);
}

/** "**Provider:** this site" in a list above a table tells of the table, and heads nothing. */
export function isFieldItem(block: Block): boolean {
  if (block.kind !== 'item') return false;
  const lead = block.lead ?? '';
  if (!/:\s*$/.test(lead)) return false;
  const label = lead.replace(/\s*:\s*$/, '');
  return block.text.length > lead.length && block.text.length < 120 && !isTellingTitle(label);
}

/** A bold opening is a label where it ends in a colon or full stop, or fills its paragraph; a line in capitals is one. */
export function labelOf(block: Block): Label | null {
  if (block.kind !== 'text' && block.kind !== 'item') return null;
  const { text } = block;
  const lead = block.lead ?? (isInCapitals(text) ? text : null);
  if (lead === null || lead.length > 140 || !isClosed(lead, text.slice(lead.length)) || isFieldItem(block)) return null;
  return { text: lead.replace(/\s*[:.]+$/, ''), alone: text.slice(lead.length).trim() === '' };
}

/** "Cookies (Nom du prestataire : Google Analytics).": the bracket that the label opens ends the value. */
function withinBracket(label: string, value: string): string {
  return /\([^()]*$/.test(label) ? value.replace(/\).*$/, '').trim() : value;
}

/** "Fournisseur : Google Ireland Ltd." in a list above the table. */
export function providerTold(block: Block): string | null {
  if (block.kind !== 'text' && block.kind !== 'item') return null;
  const [, label = '', value] = /^([^:\n]{2,40}?)\s?:\s+(\S[^:\n]{1,80})$/.exec(block.text) ?? [];
  const isProvider = isPureLabel(label) && classifyLabel(label)?.roles.has('provider') === true;
  return isProvider && value !== undefined ? withinBracket(label, value) : null;
}
