import type { Block } from '../../page/index.ts';
import { isNothingButNames } from './name-head.ts';

/** A paragraph that is nothing but names of cookies, as an item of a list; any other block as it is. */
export function asListed(block: Block): Block {
  if (block.kind !== 'text') return block;
  if (!isNothingButNames(block.text)) return block;
  const { text, lead, code } = block;
  return { kind: 'item', text, lead, code };
}
