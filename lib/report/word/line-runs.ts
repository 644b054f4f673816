import type { Inline, Line } from '../document/document-block.ts';
import { run } from './word-xml.ts';

/** A line of a report as runs; an address stands as it is, so that paper has it too. */
export const lineRuns = (line: Line): string => line.map(inlineRun).join('');

function inlineRun(piece: Inline): string {
  if (typeof piece === 'string') return run(piece);
  switch (piece.kind) {
    case 'exact':
      return run(piece.text, 'exact');
    case 'quote':
      return run(piece.text);
    case 'strong':
      return run(piece.text, 'strong');
    case 'quiet':
      return run(piece.text, 'quiet');
    case 'link':
      return run(piece.text === piece.url ? piece.url : `${piece.text} <${piece.url}>`);
    case 'badge':
      return run(piece.text, piece.tone);
  }
}
