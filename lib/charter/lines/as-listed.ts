import type { Block } from '../../page/index.ts';
import { isTellingName, namesAlone } from './name-head.ts';

/** A paragraph that is nothing but names of cookies, as an item of a list; any other block as it is. */
export function asListed(block: Block): Block {
  if (block.kind !== 'text') return block;
  const names = block.text.split(/[\n,;]+/).flatMap((piece) => (piece.trim() === '' ? [] : [namesAlone(piece.trim())]));
  const all = names.every((found) => found?.every((name) => isTellingName(name)) === true);
  if (names.length === 0 || !all) return block;
  const { text, lead, code } = block;
  return { kind: 'item', text, lead, code };
}
