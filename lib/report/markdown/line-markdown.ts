import type { Inline, Line } from '../document/block.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A line in CommonMark; everything that comes from outside is escaped. */
export function lineMarkdown(line: Line): string {
  return line.map(inlineMarkdown).join('');
}

function inlineMarkdown(piece: Inline): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const text = escapeMarkdown(piece.text);
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
