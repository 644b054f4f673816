import type { ColumnRole } from '../charter.ts';
import { classifyLabel } from '../../words/labels/classify-label.ts';
import { memoise } from '../../words/text/memoise.ts';
import { labelParts } from './label-parts.ts';
import type { LabelRole } from '../../words/label-lexicon.ts';

/** What a column's label says of it. `party`, `value` and the like are columns that Témoin does not use. */
export interface ColumnLabel {
  readonly text: string;
  /** The role that its words announce; null where they announce none. */
  readonly role: ColumnRole | 'party' | 'value' | 'field' | null;
  /**
   * How far the label says that names stand here: `cookie-name` ("Nom du cookie"), `cookie` ("Cookies"), `name`
   * ("Nom"), `none`, or `against` (another role).
   */
  readonly naming: 'cookie-name' | 'cookie' | 'name' | 'none' | 'against';
}

/** The more telling a role, the earlier: "durée de conservation des données" is a duration. */
const priority: readonly Exclude<LabelRole, 'cookie' | 'name'>[] = [
  'duration',
  'provider',
  'category',
  'storage',
  'host',
  'purpose',
  'service',
  'place',
  'party',
  'value',
  'field',
  'other',
];

function roleAmong(roles: ReadonlySet<LabelRole>): ColumnLabel['role'] {
  if (roles.has('place') && (roles.has('service') || roles.has('purpose'))) return 'service-and-place';
  for (const role of priority) if (roles.has(role)) return role;
  return null;
}

/** Reads a column's label. */
export const readColumnLabel = memoise((text: string): ColumnLabel => {
  const parts = labelParts(text);
  return readWords(text, parts?.labels[parts.name] ?? text);
});

/** @param words those of the label that count */
function readWords(text: string, words: string): ColumnLabel {
  const reading = classifyLabel(words);
  if (reading === null) return { text, role: null, naming: 'none' };
  const { roles } = reading;
  const role = roleAmong(roles);
  if (role !== null) return { text, role, naming: 'against' };
  if (roles.has('name')) return { text, role: 'name', naming: roles.has('cookie') ? 'cookie-name' : 'name' };
  return { text, role: 'name', naming: 'cookie' };
}

/** Whether a label is that of names: "Nom du cookie", "Cookies", "Nom". */
export function isNamingLabel(label: string): boolean {
  return ['cookie-name', 'cookie', 'name'].includes(readColumnLabel(label).naming);
}

/** Whether a text reads as a column's label: most of its words are labels' words. */
export function isLabelText(text: string): boolean {
  // Signs that names hold and labels do not.
  if (/[_*#<>{}[\]%$^=]/.test(text)) return false;
  const reading = text.length > 80 ? null : classifyLabel(text);
  return reading !== null && reading.known * 2 >= reading.words;
}
