import type { Charter, UnreadRow } from '../../charter/index.ts';

const nameEdge = /[\s,;/()<>«»"'’|]+/u;

/** The first row of the charter that was not understood and yet has this name as a word of its own. */
export function unreadMention(name: string, charter: Charter): UnreadRow | null {
  const rows = [...charter.unreadRows, ...charter.unnamedRows];
  return rows.find((row) => row.cells.some((cell) => cell.split(nameEdge).includes(name))) ?? null;
}
