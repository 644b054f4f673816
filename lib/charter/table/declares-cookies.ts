import { speaksOfCookies } from '../../words/cookie-words.ts';
import type { Column } from './assign-columns.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { TableContext } from '../outline/table-context.ts';

/** No label says that names stand here: the cells must say it alone. */
function isEnoughUnlabelled(profile: ColumnProfile, lasting: boolean): boolean {
  return profile.strongNames >= 0.3 || (lasting && profile.knownNames >= 0.5);
}

/** How large a share of the cells must look like names, where something near says that cookies are named. */
function isEnoughHere({ label, profile }: Column, given: boolean, lasting: boolean): boolean {
  if (profile.strongNames >= 0.5) return true;
  if (!given && label.naming !== 'name' && label.naming !== 'cookie') return isEnoughUnlabelled(profile, lasting);
  // A mere "Nom" over words may be that of companies: lengths of time, or one known name, say that it is not.
  const sure = given || label.naming === 'cookie' || lasting || profile.knownNames > 0;
  return profile.strongNames > 0 || (sure && profile.names >= 0.3);
}

/**
 * The same where only the page as a whole is about cookies: tables of processors, fields and prices may stand there,
 * too, so that one name at least must be known or written as only names of cookies are.
 */
function isEnoughBelow(name: Column, given: boolean, lasting: boolean): boolean {
  const { knownNames, markedNames, selfNamed } = name.profile;
  if (knownNames === 0 && markedNames === 0 && (!lasting || selfNamed === 0)) return false;
  return isEnoughHere(name, given, lasting);
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
  if (namesProducts(name.profile)) return false;
  const known = name.profile.knownNames >= 0.5;
  if (columns.some((column) => tellsOfFields(column))) return known;
  if (known || context.about === 'here' || speakOfCookies(name, columns))
    return isEnoughHere(name, given, isLasting(columns));
  return isEnoughAfar(name, columns, context.about, given);
}

/** "Posthog", "Tally", "crisp.chat": what a host stands beside are products, though their column is called "Cookies". */
function namesProducts(profile: ColumnProfile): boolean {
  return profile.products === 1 && profile.properNames >= 0.5 && profile.strongNames > 0 && profile.knownNames === 0;
}

/** A column of parameters, prices and the like by its label, or of types of data: what is named there are fields. */
function tellsOfFields({ label, profile }: Column): boolean {
  return label.role === 'field' || (profile.filled > 1 && profile.dataTypes > 0.6);
}

/**
 * The same right below the first line of a pasted text, which may be the title of a page that lists people and
 * companies too: their names are capitalised.
 */
function isEnoughAtFirst(name: Column, given: boolean, lasting: boolean): boolean {
  return name.profile.properNames < 0.5 ? isEnoughHere(name, given, lasting) : isEnoughBelow(name, given, lasting);
}

/** The same where nothing right beside the table speaks of cookies. */
function isEnoughAfar(name: Column, columns: readonly Column[], about: TableContext['about'], given: boolean): boolean {
  const lasting = isLasting(columns);
  switch (about) {
    case 'opening':
      return isEnoughAtFirst(name, given, lasting) || isWholeCharter(name, columns);
    case 'above':
      return isEnoughBelow(name, given, lasting) || isWholeCharter(name, columns);
    case 'here':
    case 'title':
    case 'nowhere':
      return lasting && name.profile.strongNames >= 0.5 && name.profile.knownNames > 0;
  }
}

function isLasting(columns: readonly Column[]): boolean {
  return columns.some(
    ({ label, profile }) => label.role === 'duration' || (label.text === '' && profile.durations > 0.6),
  );
}

/** The labels speak of cookies, or the cells of a column: "HTTP Cookie", "Stockage local", "Thème (localStorage)". */
function speakOfCookies(name: Column, columns: readonly Column[]): boolean {
  const labels = columns.map((column) => column.label.text).join(' ');
  if (speaksOfCookies(labels) || columns.some(({ profile }) => profile.storagesByTheWay >= 0.5)) return true;
  return columns.some((column) => column !== name && column.profile.storages >= 0.5);
}

/** Name, provider, purpose and duration, and a provider that sets cookies on many sites: no other table tells that. */
function isWholeCharter(name: Column, columns: readonly Column[]): boolean {
  const roles = new Set(columns.map((column) => column.label.role));
  const provider = columns.find((column) => column.label.role === 'provider');
  const whole = roles.has('purpose') && roles.has('duration') && (provider?.profile.vendors ?? 0) > 0;
  return whole && name.label.naming === 'name' && name.profile.names >= 0.5;
}
