import { speaksOfCookies } from '../lexicon/cookie-words.ts';
import type { Column } from './assign-columns.ts';
import type { TableContext } from './table-context.ts';

/** How large a share of the cells must look like names, by what else says that cookies are named here. */
function isEnough({ label, profile }: Column, about: boolean, given: boolean): boolean {
  if (profile.strongNames >= 0.5) return true;
  const expected = given || label.naming === 'name' || label.naming === 'cookie';
  if (!expected) return about && profile.strongNames >= 0.3;
  if (about && profile.strongNames > 0) return true;
  return profile.names >= 0.3 && (about || profile.strongNames >= 0.2);
}

/**
 * Whether the rows of a table may be taken for declarations. Names that no word looks like are enough by themselves;
 * words that might be names count only where label and surroundings say that cookies are named here.
 *
 * @param given the layout itself says where the names stand: what opens the items of a list
 */
export function declaresCookies(
  name: Column,
  columns: readonly Column[],
  context: TableContext,
  given: boolean,
): boolean {
  if (name.label.naming === 'cookie-name') return true;
  const about = context.speaksOfCookies || speaksOfCookies(columns.map((column) => column.label.text).join(' '));
  const lasting = columns.some((column) => column.label.role === 'duration');
  const known = name.profile.knownNames >= 0.5;
  return (about || known || (lasting && name.profile.knownNames > 0)) && isEnough(name, about || known, given);
}
