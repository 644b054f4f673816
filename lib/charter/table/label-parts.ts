import { readStorageWords } from '../../words/storage-words.ts';
import { classifyLabel } from '../../words/labels/classify-label.ts';
import { memoise } from '../../words/text/memoise.ts';

/** A label that says of one column that names stand there, and something else beside them: "Nom / fournisseur". */
export interface LabelParts {
  /** The labels of both, in the order of the cells' words. */
  readonly labels: readonly [string, string];
  /** Which of them is that of the names. */
  readonly name: 0 | 1;
}

const joint = /\s*(?:\/|&|\+|\s(?:et|and|und|y|e|en|i|ou|or|oder|o|oraz|lub)\s)\s*/iu;
const inBrackets = /^([^()]+?)\s*\(([^()]+)\)$/;
/** What may stand beside a name in its cell. A person has a name and an address, a field a name and a value. */
const beside: ReadonlySet<string> = new Set('provider service storage host category party duration purpose'.split(' '));

function isNaming(label: string): boolean {
  const roles = [...(classifyLabel(label)?.roles ?? [])];
  return roles.length > 0 && roles.every((role) => role === 'name' || role === 'cookie');
}

function isBeside(label: string): boolean {
  const kept = readStorageWords(label);
  if (kept !== null && kept !== 'cookie') return true;
  const roles = [...(classifyLabel(label)?.roles ?? [])].filter((role) => role !== 'cookie');
  return roles.length > 0 && roles.every((role) => beside.has(role));
}

/** The two labels that a label joins, one of which is that of the names; null for any other label. */
export const labelParts = memoise((text: string): LabelParts | null => {
  const [first, second, ...more] = inBrackets.exec(text)?.slice(1) ?? text.split(joint);
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (isNaming(first) && isBeside(second)) return { labels: [first, second], name: 0 };
  return isNaming(second) && isBeside(first) ? { labels: [first, second], name: 1 } : null;
});
