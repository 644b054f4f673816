const CLOSING: Readonly<Record<string, string>> = { '<': '>', '{': '}', '[': ']', '(': ')' };

/** Longest text between brackets that is still taken for one placeholder or remark. */
const MAX_INNER_LENGTH = 200;

/**
 * Where the bracket opened at `at` closes, counting brackets of its own kind inside. It looks only a bounded way ahead,
 * so that thousands of opened brackets cost no more than their number.
 *
 * @returns null where it is no bracket, or is not closed nearby
 */
export function closingBracket(text: string, at: number): number | null {
  const open = text.charAt(at);
  const close = CLOSING[open];
  if (close === undefined) return null;
  let depth = 0;
  const end = Math.min(text.length, at + MAX_INNER_LENGTH);
  for (let position = at; position < end; position += 1) {
    if (text[position] === open) depth += 1;
    if (text[position] === close) depth -= 1;
    if (depth === 0) return position;
  }
  return null;
}
