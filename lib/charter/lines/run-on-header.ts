import { isPureLabel } from '../../words/labels/pure-label.ts';
import { isBindingWord } from '../../words/labels/classify-label.ts';
import { isNamingLabel, readColumnLabel } from '../table/column-label.ts';

const longestHeader = 160;
const mostLabels = 7;
const mostWords = 16;

/** "Cookie" and "Name", "Expiry" and "Date" are one label; "Finalité" and "Durée" are two. */
function goesOn(label: string, word: string): boolean {
  if (isNamingLabel(label) && isNamingLabel(word))
    return readColumnLabel(label).naming !== readColumnLabel(word).naming;
  const { role } = readColumnLabel(label);
  return role !== null && role === readColumnLabel(word).role;
}

/** Where one label ends and the next begins: at a capital, unless a binding word stands before it. */
function labelsIn(words: readonly string[]): readonly string[] {
  const capitals = words.every((word) => word === word.toUpperCase());
  const labels: string[] = [];
  let bound = true;
  for (const word of words) {
    const last = labels.at(-1);
    const binds = isBindingWord(word) && !isPureLabel(word);
    const opens = capitals ? !binds : /^\p{Lu}/u.test(word);
    if (last === undefined || (opens && !bound && !goesOn(last, word))) labels.push(word);
    else labels[labels.length - 1] = `${last} ${word}`;
    bound = binds;
  }
  return labels;
}

/** One label of names, a length or a purpose beside it, no role twice, and at most one word that is no label. */
function isHeader(labels: readonly string[]): boolean {
  const known = labels.filter((label) => isPureLabel(label));
  const roles = known.map((label) => readColumnLabel(label).role);
  if (labels.length < 2 || labels.length > mostLabels || known.length < Math.max(2, labels.length - 1)) return false;
  if (known.filter((label) => isNamingLabel(label)).length !== 1 || new Set(roles).size < roles.length) return false;
  return labels.length > 2 || roles.includes('duration') || roles.includes('purpose');
}

/**
 * The labels, that of the names first, of a table whose cells only single spaces part, as archives of pages flatten them.
 *
 * @returns null for any other line
 * @example runOnHeader('Nom du cookie Type Durée de vie') // ['Nom du cookie', 'Type', 'Durée de vie']
 */
export function runOnHeader(text: string): readonly string[] | null {
  if (text.length > longestHeader || /[.:;,!?|\t\n]/.test(text)) return null;
  const words = text.split(/\s+/);
  if (words.length > mostWords || !isNamingLabel(words[0] ?? '')) return null;
  const labels = labelsIn(words);
  return isHeader(labels) ? labels : null;
}
