import type { CellName, NameCell } from '../../cookie/index.ts';
import { isGenericName, isGenericWord } from '../../cookie/index.ts';
import { isCategoryLabel } from '../../words/category-words.ts';
import { isPlatform, isVendor } from '../../words/vendors-in-text.ts';
import type { ColumnLabel } from './column-label.ts';
import { isLabelText } from './column-label.ts';
import { isKnownName } from '../../words/names/known-name.ts';

/** Words of which each stands alone between commas. */
const listOfWords = /^[^\s,;]+(?:\s?[,;]\s?[^\s,;]+)+$/;

/** `Tarteaucitron`, `Sessionid`: a name that software sets, with the capital that opens a line. */
function isCapitalised(name: string): boolean {
  const lower = name.toLowerCase();
  return lower !== name && isKnownName(lower) && !isGenericName(lower);
}

/** Neither a kind of cookies nor a vendor nor a label. */
function mayBeName(name: string): boolean {
  if (isCapitalised(name)) return true;
  return !isGenericWord(name) && !isCategoryLabel(name) && !isVendor(name) && !isLabelText(name);
}

/**
 * The names of a cell. A word that may be a label counts where the column is labelled as that of names, and it stands
 * alone, between commas or beside names that are certain.
 *
 * @param text of the cell
 * @param naming how far the column's label says that names stand here
 */
export function namesInCell(cell: NameCell, text: string, naming: ColumnLabel['naming']): readonly CellName[] {
  const names = cell.names.filter(({ name }) => !isPlatform(name));
  if (naming !== 'cookie-name' && naming !== 'name')
    return [...names, ...cell.doubtful.filter(({ name }) => isCapitalised(name))];
  if (names.length === 0 && /\s/.test(text.trim()) && !listOfWords.test(text.trim())) return names;
  return [...names, ...cell.doubtful.filter(({ name }) => mayBeName(name) && !isPlatform(name))];
}
