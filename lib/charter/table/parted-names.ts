import { isNameAtLeast, readNameCell } from '../../cookie/index.ts';
import type { Cell } from '../../page/index.ts';
import { emptyCell } from '../../page/index.ts';
import type { LabelParts } from './label-parts.ts';
import { labelParts } from './label-parts.ts';
import { isKnownName } from '../../words/names/known-name.ts';

/** What parts a name from what is told beside it, from the plainest to what may as well part two names. */
const separators: readonly RegExp[] = [/\s[/|–—-]\s/, /\n/, /\s(?=\([^()]*\)$)/];

interface Table {
  readonly labels: readonly string[];
  readonly body: readonly (readonly Cell[])[];
}

function isTelling(text: string): boolean {
  return readNameCell(text).names.some(({ name }) => isNameAtLeast(name, 'likely') || isKnownName(name));
}

/** The two parts of a cell, of which one only is a name. */
function partsOf(text: string, separator: RegExp, name: 0 | 1): readonly [string, string] | null {
  const [first, second, ...more] = text.split(separator).map((part) => part.trim());
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [named, other] = name === 0 ? [first, second] : [second, first];
  const bare = other.replace(/^\(([^()]*)\)$/, '$1');
  return isTelling(bare) ? null : [named, bare];
}

/** The separator that parts most cells. */
function separatorOf(texts: readonly string[], name: 0 | 1): RegExp | null {
  const parted = (separator: RegExp): number => texts.filter((text) => partsOf(text, separator, name) !== null).length;
  return separators.find((separator) => parted(separator) * 2 > texts.length) ?? null;
}

function partCell(cell: Cell, separator: RegExp, name: 0 | 1): readonly [Cell, Cell] {
  const parts = partsOf(cell.text, separator, name);
  return parts === null
    ? [cell, { ...emptyCell, copied: cell.copied }]
    : [
        { ...cell, text: parts[0] },
        { ...cell, text: parts[1] },
      ];
}

function partColumn({ labels, body }: Table, column: number, { labels: both, name }: LabelParts): Table {
  const texts = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  const separator = separatorOf(texts, name);
  if (separator === null) return { labels, body };
  const [naming, other] = name === 0 ? both : [both[1], both[0]];
  return {
    labels: labels.toSpliced(column, 1, naming, other),
    body: body.map((row) => {
      const cell = row[column];
      return cell === undefined ? row : row.toSpliced(column, 1, ...partCell(cell, separator, name));
    }),
  };
}

/** "sessionid / HTTP" under "Nom / type" is two cells: a column that tells names and something else becomes two. */
export function withPartedNames(table: Table): Table {
  const column = table.labels.findIndex((label) => labelParts(label) !== null);
  const parts = labelParts(table.labels[column] ?? '');
  return parts === null ? table : partColumn(table, column, parts);
}
