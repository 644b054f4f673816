import type { Charter, UnreadRow } from '../../charter/index.ts';
import { WELL_KNOWN_NAMES, isGenericName, isNameAtLeast } from '../../cookie/index.ts';

const nameEdge = /[\s,;/()<>«»"'’|]+/u;
const listEdge = /[\n,;/()<>«»"|]+/u;

/** Whether prose may hold the name by chance: `session` stands in "Cookies de session", `id` in "un id de session". */
function isWordOfProse(name: string): boolean {
  if (WELL_KNOWN_NAMES.has(name)) return isGenericName(name) || name.length < 4;
  return !isNameAtLeast(name, 'likely');
}

/**
 * The first row of the charter that was not understood and yet has this name as a word of its own; a name that may be
 * any word counts only where it stands alone between the marks of a list.
 */
export function unreadMention(name: string, charter: Charter): UnreadRow | null {
  const rows = [...charter.unreadRows, ...charter.unnamedRows];
  const edge = isWordOfProse(name) ? listEdge : nameEdge;
  const holds = (cell: string): boolean => cell.split(edge).some((part) => part.trim() === name);
  return rows.find((row) => row.cells.some(holds)) ?? null;
}
