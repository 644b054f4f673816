import { joinCutOff } from '../../cookie/index.ts';
import { clauseField } from './clauses.ts';
import type { Line } from './line.ts';
import { parallelLengths } from './parallel-lengths.ts';
import { isMadeUp, isTellingName, namesAlone } from './name-head.ts';

/** An item of a list, cut behind its names. */
export interface NamedItem {
  readonly name: string;
  readonly rest: string;
  /** The page sets the name apart: bold, code. */
  readonly marked: boolean;
  /** It is set as code. */
  readonly isCode?: boolean;
  /** What stands before the name: who sets it, or what for. */
  readonly label?: string;
}

const quotedStart = /^["“„«]\s?[^\s"”“»]{1,80}\s?["”“»]/u;
const separator = /\s*(?:[:=→]|\s[–—-])\s+|\s*[:–—]\s*$|\s(?=\()|\t|\s\|\s/g;

/** "_ga (2 ans) :" in bold: the name, and what else the element holds. */
const nameAndNote = /^(.+?)\s*(\([^()]*\))?\s*[:–—]?\s*$/u;

/** A name without the quotes around it. */
export function bareName(name: string): string {
  return name.replaceAll(/^["“„«]\s?|\s?["”“»]$/gu, '');
}

/** What opens the item in an element of its own, or in quotes. */
function openingOf({ opening, code, text }: Line): string {
  return opening ?? code.find((words) => text.startsWith(words)) ?? quotedStart.exec(text)?.[0] ?? '';
}

/** A name that opens the item set apart. */
export function setApart(line: Line): NamedItem | null {
  const { text } = line;
  const marked = openingOf(line);
  const [, name = '', note = ''] = nameAndNote.exec(marked) ?? [];
  const rest = text.slice(marked.length);
  // An element that ends within a word sets nothing apart.
  const isPart = /[\p{L}\p{N}_]$/u.test(marked) && /^[\p{L}\p{N}_]/u.test(rest);
  return isPart || namesAlone(name) === null
    ? null
    : { name, rest: `${note}${note && ' '}${rest}`, marked: true, isCode: line.code.includes(name) };
}

/** Cuts an item behind its names: they are set apart, or followed by a separator. */
export function splitItem(line: Line): NamedItem | null {
  const { text } = line;
  const set = setApart(line);
  const several = set === null ? null : bySeparator(text);
  if (set !== null) return several !== null && (namesAlone(several.name)?.length ?? 0) > 1 ? several : set;
  return behindLabel(line) ?? bySeparator(text) ?? byCommas(text) ?? wholeItem(text);
}

/** Most words beside the names of an item; more are a sentence. */
const mostBeside = 5;

function wholeItem(text: string): NamedItem | null {
  const names = namesAlone(text);
  if (names === null) return null;
  const beside = joinCutOff(text)
    .split(/[\s,;]+/)
    .filter((word) => !names.includes(word));
  return beside.length > mostBeside ? null : { name: text, rest: '', marked: false };
}

const bracketed = /^([^():]{2,60}?)\s\(([^()]{2,120})\)\s*[:.–—-]?\s*/;
const labelled = /^([^():]{2,60}?)\s?:\s+/;

/** "Préférence de langue (philae-lang) : …": words, and the name in brackets behind them. */
function inBrackets({ text, code }: Line): NamedItem | null {
  const [whole, label = '', name = ''] = bracketed.exec(text) ?? [];
  return whole === undefined ? null : { name, rest: text.slice(whole.length), marked: code.includes(name), label };
}

/** "Google Analytics : _ga et _gid. …": words, and the names behind a colon. */
function behindColon({ text }: Line): NamedItem | null {
  const [whole, label = ''] = labelled.exec(text) ?? [];
  const rest = text.slice(whole?.length ?? 0);
  const item = whole === undefined ? null : (bySentence(rest) ?? byCommas(rest) ?? wholeItem(rest));
  return item && { ...item, label };
}

function behindLabel(line: Line): NamedItem | null {
  const found = [inBrackets(line), behindColon(line)];
  return found.find((item) => item !== null && namesAlone(item.label ?? '') === null && isNamed(item)) ?? null;
}

/** Names that the page sets apart, or that no word of a language looks like. */
function isNamed({ name, marked }: NamedItem): boolean {
  const isSure = (one: string): boolean => marked || isTellingName(one) || isMadeUp(one);
  return namesAlone(name)?.every(isSure) === true;
}

/** "_ga et _gid. Statistiques.": names that make a sentence. */
function bySentence(text: string): NamedItem | null {
  const end = text.search(/\.\s/);
  const name = text.slice(0, Math.max(0, end));
  return namesAlone(name) === null ? null : { name, rest: text.slice(end + 1), marked: false };
}

/** A clause that tells a length, two of them ("un an et 30 minutes"), or who sets the cookie. */
function tellsField(clause: string): boolean {
  return clauseField(clause) !== null || parallelLengths([clause], 2) !== null;
}

/** "_pcid, déposé par Piano, conservé 13 mois": names, and then a clause that tells of them. */
export function byCommas(text: string): NamedItem | null {
  const pieces = text.slice(0, 400).split(/,\s+/);
  const clause = pieces.findIndex((piece, at) => at > 0 && tellsField(piece.replace(/[\s;.]+$/, '')));
  const name = pieces.slice(0, Math.max(clause, 0)).join(', ');
  return clause > 0 && namesAlone(name) !== null ? { name, rest: text.slice(name.length), marked: false } : null;
}

/** Cuts an item at the first separator that names stand before. */
export function bySeparator(text: string): NamedItem | null {
  let tries = 0;
  for (const match of text.slice(0, 400).matchAll(separator)) {
    tries += 1;
    if (tries > 4) break;
    const name = text.slice(0, match.index);
    if (namesAlone(name) !== null) return { name, rest: text.slice(match.index + match[0].length), marked: false };
  }
  return null;
}
