import type { Inline, Line } from '../document/block.ts';
import { asLine, escapePiece } from './escape-markdown.ts';

/** A line in CommonMark; everything that comes from outside is escaped. */
export function lineMarkdown(line: Line): string {
  return asLine(line.map(inlineMarkdown).join(''));
}

function inlineMarkdown(piece: Inline): string {
  if (typeof piece === 'string') return escapePiece(piece);
  const text = escapePiece(piece.text);
  switch (piece.kind) {
    case 'strong':
    case 'badge':
      return text === '' ? '' : `**${text.trim()}**`;
    case 'link':
      // Angle brackets take every character that an address in normal form can hold.
      return `[${text}](<${piece.url.replaceAll(/[<>\\\n\r]/g, encodeURIComponent)}>)`;
    case 'exact':
    case 'quote':
    case 'quiet':
      return text;
  }
}
