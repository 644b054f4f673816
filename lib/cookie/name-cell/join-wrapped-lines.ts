import { isListedName } from '../../words/names/known-name.ts';

/** A line that can only be the rest of the one before: a placeholder alone, or what no name begins with. */
const CONTINUES = /^(?:[[{<#*%)\]}>…-]|x{3,}$|X{3,}$|\.(?:[\d*]|\.\.)|&|\$)/;
/** A line that asks for more: it ends with a separator inside a name, or within an open bracket. */
const ASKS_FOR_MORE = /[_.%@=-]$/;

function hasOpenBracket(text: string): boolean {
  const tail = text.slice(-200);
  return ['<>', '[]', '{}', '()'].some(([open = '', close = '']) => tail.lastIndexOf(open) > tail.lastIndexOf(close));
}

function isBullet(line: string): boolean {
  return /^(?:[-*–—]|#+) /.test(line);
}

/** `VISITOR_INF` before `O1_LIVE`: neither is a name that software sets, and both together are. */
function areHalves(first: string, second: string): boolean {
  const halves = [first, second];
  return halves.every((half) => /^[\w.*-]{2,}$/.test(half) && !isListedName(half)) && isListedName(first + second);
}

/** A name that the layout broke at a blank is one again: at its separator, or where both halves make a known one. */
export function joinBrokenNames(line: string): string {
  return line.replaceAll(
    /(?<=^|[\s,;])([\w.*-]{2,60}) (?=([\w.*$-]{2,60})(?:$|[\s,;]))/g,
    (pair, first: string, second: string) => {
      const asksForMore = /\w[_-]$/.test(first) && /^[\p{L}\p{N}$]/u.test(second) && !isListedName(second);
      return asksForMore || areHalves(first, second) ? first : pair;
    },
  );
}

function joined(previous: string, line: string): string | null {
  if (areHalves(previous, line)) return previous + line;
  if (hasOpenBracket(previous)) return `${previous} ${line}`;
  if (isBullet(line)) return null;
  if (CONTINUES.test(line)) return previous + line;
  // `_gat_` may be cut before `UA-1`, but a line with an underscore in front begins a name of its own.
  return ASKS_FOR_MORE.test(previous) && /^[\p{L}\p{N}]/u.test(line) ? previous + line : null;
}

/**
 * A line break mostly separates two names; where a name was merely too long for its column, the lines are one name.
 * Which of both it is, is decided by what the pieces look like alone.
 */
export function joinWrappedLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const previous = lines.at(-1);
    const whole = previous === undefined ? null : joined(previous, line);
    if (whole === null) lines.push(line);
    else lines[lines.length - 1] = whole;
  }
  return lines;
}
