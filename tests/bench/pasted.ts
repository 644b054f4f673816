import type { BenchResult } from './bench-result.ts';
import { charterSets, printScores, readPage } from './charters.ts';
import type { Core } from './core.ts';
import type { LabelledPage } from './labelled-page.ts';
import { dataTables, isRegular, rewrite } from './page-tree.ts';
import { pastedText } from './pasted-text.ts';
import { scorePage } from './score.ts';

/** The labelled pages of plain tables, as the text that a user copies and pastes: markup and headings are gone. */
export function benchPasted(core: Core): BenchResult {
  const { parseCharter } = core;
  if (!parseCharter) return { state: 'not-there', why: 'lib/index.ts does not export parseCharter yet' };
  const pages = charterSets()
    .flatMap(({ pages: all }) => all)
    .filter(isPlain);
  const scores = pages.map((page) => {
    const pasted: LabelledPage = { ...page, format: 'text', content: pastedText(page.content) };
    return scorePage(page.labels, readPage(parseCharter, pasted).declared);
  });
  printScores(scores);
  return { state: 'measured', broken: [], figures: scores };
}

/** Only tables that lose nothing but their markup when copied: every row of as many cells as the first, one line each. */
function isPlain({ format, content }: LabelledPage): boolean {
  if (format !== 'html') return false;
  let plain = false;
  rewrite(content, (tree) => {
    const tables = dataTables(tree);
    plain = tables.length > 0 && tables.every(isRegular) && !content.includes('<br');
  });
  return plain;
}
