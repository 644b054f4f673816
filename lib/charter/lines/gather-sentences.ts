import type { Block } from '../../page/index.ts';
import { deniesUse } from '../../words/denials.ts';
import { linesOf } from './line.ts';
import { recordGrid } from './record-grid.ts';
import type { CookieRecord } from './records.ts';
import { sentenceRecords } from './sentences.ts';

/**
 * Finds the sentences that declare cookies. Sentences that follow one another make one table.
 *
 * @param known names that the page declares otherwise: a sentence that speaks of one of them explains it
 */
export function gatherSentences(blocks: readonly Block[], known: ReadonlySet<string>): readonly Block[] {
  const out: Block[] = [];
  let records: CookieRecord[] = [];
  const flush = (): void => {
    if (records.length > 0) out.push({ kind: 'table', grid: recordGrid(records, 'prose') });
    records = [];
  };
  let denied = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') denied = deniesUse(block.text);
    const found = denied ? [] : linesOf(block, index).flatMap((line) => sentenceRecords(line));
    const fresh = found.filter(({ name }) => name === null || !known.has(name));
    for (const record of fresh) records.push(record);
    if (fresh.length > 0) continue;
    flush();
    out.push(block);
  }
  flush();
  return out;
}
