import type { Inline, Line } from '../document/document-block.ts';
import { asLine, escapeLinkText, escapePiece } from './escape-markdown.ts';

/** A line in CommonMark; everything that comes from outside is escaped. */
export function lineMarkdown(line: Line): string {
  return asLine(line.map(inlineMarkdown).join(''));
}

function inlineMarkdown(piece: Inline): string {
  if (typeof piece === 'string') return escapePiece(piece);
  if (piece.kind === 'link') return linkMarkdown(piece.text, piece.url);
  const text = escapePiece(piece.text);
  switch (piece.kind) {
    case 'strong':
    case 'badge':
      return text === '' ? '' : `**${text.trim()}**`;
    case 'exact':
    case 'quote':
    case 'quiet':
      return text;
  }
}

/** Signs of an address in normal form that would end it, end the cell it stands in or begin code. */
const notInAddress = /[<>\\\n\r|`]/g;

function linkMarkdown(text: string, url: string): string {
  const address = url.replaceAll(notInAddress, encodeURIComponent).replaceAll('&', String.raw`\&`);
  return `[${escapeLinkText(text)}](<${address}>)`;
}
