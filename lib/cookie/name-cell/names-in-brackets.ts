import { isNameAtLeast } from '../name-plausibility.ts';
import { closingBracket } from '../pattern/closing-bracket.ts';
import { mayBeAnyWord } from './called-name.ts';
import { withoutJoiner } from '../../words/joining-phrases.ts';
import { strongest } from './piece.ts';
import type { Piece } from './piece.ts';

/** A bracket behind a name, or behind words, with what it holds. */
export function splitBracket(
  text: string,
): { readonly head: string; readonly inner: string; readonly tail: string } | null {
  for (let at = 1; at < text.length; at += 1) {
    const close = closingBracket(text, at);
    const opens = text[at] === '(' || text[at] === '[';
    if (close !== null && opens && text[at - 1] === ' ') {
      return {
        head: text.slice(0, at).trim(),
        inner: text.slice(at + 1, close).trim(),
        tail: text.slice(close + 1).trim(),
      };
    }
    at = close ?? at;
  }
  return null;
}

/** Whether the names stand in the bracket, and before it only words. */
export function namesAreInside(head: Piece, inner: Piece): boolean {
  if (strongest(head) === 2) return false;
  if (strongest(inner) === 2) return true;
  // "cookies Google (NID, SID)"; but "Cookies de session (temporaires)"
  const marked = inner.names.length > 0 && inner.words === '' && !inner.names.some(mayBeAnyWord);
  return marked && head.names.length === 0 && /cookie|galet|traceur|tracker/i.test(head.words);
}

/** "_ga (et _ga_*)": a bracket that begins with a joining word and holds nothing but names goes on with the list. */
export function bracketAddsNames(text: string, head: Piece, inner: Piece): boolean {
  return (
    withoutJoiner(text) !== text &&
    head.names.length > 0 &&
    inner.names.length > 0 &&
    inner.doubtful.length === 0 &&
    inner.words === '' &&
    inner.names.every((name) => isNameAtLeast(name, 'likely'))
  );
}
