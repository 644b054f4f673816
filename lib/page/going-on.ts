import type { Block } from './block.ts';
import { delimiterOf, isRuler } from './delimited-row.ts';
import { withoutMarkdown } from './markdown.ts';

export const bullet = /^\s{0,12}(?:[-*+•·▪‣◦–—]|\d{1,3}[.)])\s+(\S.*)$/;
export const comment = /^\s*<!--[^>]*-->\s*$/;

/** A line that says nothing: blank, drawn, a comment. */
export function isSilent(line: string): boolean {
  return line.trim() === '' || comment.test(line) || isRuler(line);
}

/** A line that goes on with what stands above it: no item, no row of a table. */
function isPlain(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return !bullet.test(line) && !isSilent(line) && delimiterOf(line, lines[at + 1]) === null;
}

/** The one line below an item that ends in a colon, where a blank or another item comes behind it. */
function isValueBelow(lines: readonly string[], at: number): boolean {
  const behind = lines[at + 2] ?? '';
  const ends = /:\s*$/.test(lines[at] ?? '') && (isSilent(behind) || bullet.test(behind));
  return ends && isPlain(lines, at + 1);
}

function indent(line: string): number {
  return line.search(/\S/);
}

/** Lines below an item that go on with it: set further in than its mark, or the value of the label that it is. */
export function linesBelowItem(lines: readonly string[], at: number): readonly string[] {
  const own = indent(lines[at] ?? '');
  let next = at + 1;
  while (indent(lines[next] ?? '') > own + 1 && isPlain(lines, next)) next += 1;
  if (next === at + 1 && isValueBelow(lines, at)) next += 1;
  return lines.slice(at + 1, next);
}

/** An item with the lines that go on with it. */
export function goingOn(item: Block, more: readonly string[]): Block {
  if (item.kind !== 'item' || more.length === 0) return item;
  return { ...item, text: [item.text, ...more.map((line) => withoutMarkdown(line))].join(' ') };
}
