import type { Block } from '../page/block.ts';
import { linesOf } from './line.ts';
import { recordGrid } from './record-grid.ts';
import type { CookieRecord } from './records.ts';
import { sentenceRecords } from './sentences.ts';

/**
 * Finds the sentences that declare cookies, for a page that declares them in no other way. Sentences that follow one
 * another make one table.
 */
export function gatherSentences(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let records: CookieRecord[] = [];
  const flush = (): void => {
    if (records.length > 0) out.push({ kind: 'table', grid: recordGrid(records, 'prose') });
    records = [];
  };
  for (const [index, block] of blocks.entries()) {
    const found = linesOf(block, index).flatMap((line) => sentenceRecords(line));
    records.push(...found);
    if (found.length > 0) continue;
    flush();
    out.push(block);
  }
  flush();
  return out;
}
