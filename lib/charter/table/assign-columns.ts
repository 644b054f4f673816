import type { ColumnRole } from '../charter.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { fold } from '../../words/text/fold.ts';
import type { ColumnLabel } from './column-label.ts';
import type { ColumnProfile } from './column-profile.ts';

export interface Column {
  readonly label: ColumnLabel;
  readonly profile: ColumnProfile;
}

export interface ColumnAssignment {
  readonly roles: readonly ColumnRole[];
  /** Index of the column that names cookies, null where none does. */
  readonly name: number | null;
}

const namingWeight: Readonly<Record<ColumnLabel['naming'], number>> = {
  'cookie-name': 1.6,
  name: 0.9,
  cookie: 0.8,
  none: 0,
  against: -1.2,
};

/** What the cells hold speaks against names, whatever the label. */
function penalty(profile: ColumnProfile): number {
  const prose = profile.words > 12 ? 0.8 : 0;
  const whose = profile.parties > 0.9 && profile.words <= 4 ? 0.5 : 0;
  return prose + whose + profile.durations * 0.5;
}

/** What a cookie may hold looks like a name as well; and a column of hosts is one, though its label is not known. */
function isOfOtherThings({ label, profile }: Column): boolean {
  const other = label.role === 'value' || (label.naming === 'none' && profile.hosts > 0.6);
  return other && profile.knownNames < 0.5;
}

/** How well a column would do as the column of names: what its label says, and what its cells hold. */
function nameScore(column: Column): number {
  const { label, profile } = column;
  if (profile.filled === 0) return label.naming === 'cookie-name' ? 1 : -1;
  if (isOfOtherThings(column)) return -1;
  const names = profile.strongNames * 1.5 + profile.names * 0.5 + profile.knownNames * 0.4;
  return namingWeight[label.naming] + names - penalty(profile);
}

/** The only column that is labelled as that of cookies' names, unless its cells are prose or lengths of time. */
function labelledName(columns: readonly Column[]): number | null {
  const labelled = columns.filter((column) => column.label.naming === 'cookie-name');
  const [only, more] = labelled;
  if (only === undefined || more !== undefined || only.profile.words > 12 || only.profile.durations > 0) return null;
  return columns.indexOf(only);
}

function chooseName(columns: readonly Column[]): number | null {
  const labelled = labelledName(columns);
  if (labelled !== null) return labelled;
  let best: number | null = null;
  let bestScore = 0.7;
  for (const [index, column] of columns.entries()) {
    const score = nameScore(column);
    if (score > bestScore + 0.001) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** The role of a column that is not the names': its label's, unless its cells say otherwise. */
function otherRole({ label, profile }: Column): ColumnRole {
  const { role } = label;
  if (role === null) return roleByContent(profile);
  if (isUnused(role) || saysWhoseOnly(profile)) return 'other';
  if (role === 'name') return namesServices(profile) ? 'service' : 'other';
  if (role === 'category') return categoryRole(profile);
  return role === 'host' && namesCompanies(profile) ? 'provider' : role;
}

/** Labels of columns that Témoin does not use. */
function isUnused(role: NonNullable<ColumnLabel['role']>): role is 'party' | 'value' | 'field' {
  return role === 'party' || role === 'value' || role === 'field';
}

/** "Cookie" beside a column of names is what sets them: ubuntu.com, pwc.com. */
function namesServices(profile: ColumnProfile): boolean {
  return profile.words <= 8 && profile.parties < 0.9;
}

/** "Type" over "HTTP", "Cookie", "localStorage" tells where a thing is kept, not what for. */
function categoryRole(profile: ColumnProfile): ColumnRole {
  if (profile.filled === 0 || profile.categories >= 0.3) return 'category';
  return profile.storages >= 0.5 ? 'storage' : 'other';
}

/** "Domaine" over "Google", "Matomo": companies, not hosts. */
function namesCompanies(profile: ColumnProfile): boolean {
  return profile.filled > 0 && profile.hosts < 0.3 && profile.words <= 4;
}

/** "Third party", "Cookies internes": whose cookie it is, whatever the label calls it. */
function saysWhoseOnly(profile: ColumnProfile): boolean {
  return profile.filled > 0 && profile.parties > 0.9 && profile.words <= 4 && profile.distinct <= 0.6;
}

function roleByContent(profile: ColumnProfile): ColumnRole {
  if (profile.filled === 0) return 'other';
  if (profile.durations > 0.6) return 'duration';
  if (profile.hosts > 0.6) return 'host';
  if (profile.vendors >= 0.5) return 'provider';
  if (profile.parties > 0.8) return 'other';
  if (profile.categories > 0.7 && profile.words <= 4 && profile.distinct < 0.6) return 'category';
  return 'other';
}

/** With no labels at all, the longest texts are the purposes. */
function addPurpose(roles: ColumnRole[], columns: readonly Column[]): void {
  if (roles.includes('purpose')) return;
  let best = -1;
  for (const [index, column] of columns.entries()) {
    const free = roles[index] === 'other' && column.label.role === null && column.profile.words > 1;
    if (free && column.profile.words > (columns[best]?.profile.words ?? 0)) best = index;
  }
  if (best >= 0) roles[best] = 'purpose';
}

/** Of several columns of lengths the one that says it is the cookie's: the data that it gathers may be kept longer. */
function keepCookiesLength(roles: ColumnRole[], columns: readonly Column[]): void {
  const lengths = [...roles.keys()].filter((index) => roles[index] === 'duration');
  if (lengths.length < 2) return;
  const own = lengths.filter((index) => speaksOfCookies(columns[index]?.label.text ?? ''));
  const kept = own.length === 0 ? lengths.filter((index) => !speaksOfData(columns[index]?.label.text ?? '')) : own;
  if (kept.length > 0) for (const index of lengths) if (!kept.includes(index)) roles[index] = 'other';
}

/** One word list for all languages. */
function speaksOfData(label: string): boolean {
  return /(?:^| )(?:donnees|data|daten|datos|dati|gegevens|dados|dades|informations?|traces?)(?: |$)/.test(fold(label));
}

/**
 * Decides what each column of a table holds, from labels and cells together.
 *
 * @param given what the layout itself says of its columns
 */
export function assignColumns(columns: readonly Column[], given: readonly (ColumnRole | null)[]): ColumnAssignment {
  const name = given.includes('name') ? given.indexOf('name') : chooseName(columns);
  const roles = columns.map((column, index) => (index === name ? 'name' : (given[index] ?? otherRole(column))));
  keepCookiesLength(roles, columns);
  addPurpose(roles, columns);
  return { roles, name };
}
