import { parseCharter } from '../../charter/index.ts';
import { matchName } from '../../cookie/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import { el } from '../../report/elements/markup-node.ts';
import type { MarkupElement } from '../../report/elements/markup-node.ts';
import { renderMarkup } from '../../report/markup/render-markup.ts';
import { maskIdentifiers } from '../../report/masking/index.ts';
import { shownInCell } from './shown-in-cell.ts';

/**
 * The name as a charter should write it, so that whoever reads the table finds the cookie in it: the pattern under which
 * it is known, or itself with a star for what is one visitor's alone; where no table bears the name as it is (line
 * breaks, brackets, thousands of characters), a part of it with stars.
 *
 * @returns the name itself where nothing else reads back either: the page then says that it could not be written.
 */
export function writtenName(name: string, entry: DictionaryEntry | null): string {
  const candidates = [
    ...(entry === null ? [] : [entry.name]),
    maskIdentifiers(name).replaceAll(/\*+/g, '*'),
    name,
    ...partsOf(name),
  ];
  return (
    candidates.find((candidate) => candidate.length > 1 && isSureMatch(candidate, name) && readsBack(candidate)) ?? name
  );
}

export const isSureMatch = (declared: string, observed: string): boolean =>
  ['exact', 'pattern', 'family'].includes(matchName(declared, observed));

/** Letters, digits and the signs that no reader of tables takes for anything else. */
const plainName = /^[A-Za-z0-9_.*-]{1,100}$/;

const cell = (tag: 'td' | 'th', text: string): MarkupElement => el(tag, {}, shownInCell(text));

export const isPlainName = (name: string): boolean => plainName.test(name);

/** Whether a table with this name in it, read again, declares this one name. */
function readsBack(candidate: string): boolean {
  if (plainName.test(candidate)) return true;
  const table = el(
    'table',
    {},
    el('thead', {}, el('tr', {}, cell('th', 'Nom du cookie'), cell('th', 'Finalités'))),
    el('tbody', {}, el('tr', {}, cell('td', candidate), cell('td', 'Exemple'))),
  );
  const { declared } = parseCharter({ html: `<main>${renderMarkup(table)}</main>`, url: 'https://exemple.test/' });
  const [only, ...others] = declared;
  return others.length === 0 && only?.name === candidate && !only.matchesNothing;
}

/** What of a name is plain: the beginning, or else the longest part, with stars where something was left out. */
function partsOf(name: string): readonly string[] {
  const start = /^[A-Za-z0-9_.+@$-]{3,60}/.exec(name)?.[0];
  const runs = name.slice(0, longestSearched).match(/[A-Za-z0-9_.-]{4,60}/g) ?? [];
  const longest = runs.toSorted((a, b) => b.length - a.length)[0];
  // Shorter parts would declare half of a jar.
  return [...(start === undefined ? [] : [`${start}*`]), ...(longest === undefined ? [] : [`*${longest}*`])];
}

const longestSearched = 1000;
