import { behindWords } from '../wording/behind-words.ts';
import type { Line } from './document-block.ts';
import { quiet } from './lines.ts';
import type { Writer } from './lines.ts';

/** Who is behind a cookie and what it is for, and where that is known from. */
export function behindLine(judged: Parameters<typeof behindWords>[0], writer: Writer): Line {
  const { who, from } = behindWords(judged, writer.report, writer);
  return from === null ? [quiet(who)] : [who, ' ', quiet(`(${from})`)];
}
