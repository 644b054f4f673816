import type { CharacterRange, CharacterSet } from './pattern.ts';

function unit(character: string): number {
  return character.charCodeAt(0);
}

function single(character: string): CharacterRange {
  return [unit(character), unit(character)];
}

const DIGITS: readonly CharacterRange[] = [['0', '9']].map(([a = '', b = '']): CharacterRange => [unit(a), unit(b)]);
const WORD: readonly CharacterRange[] = [...DIGITS, [unit('a'), unit('z')], [unit('A'), unit('Z')], single('_')];
const SPACES: readonly CharacterRange[] = [single(' '), single('\t')];

/** The sets written `\d`, `\w`, `\s` and their opposites; null for any other letter. */
export function readClassEscape(letter: string): CharacterSet | null {
  const ranges = ({ d: DIGITS, w: WORD, s: SPACES } as const)[letter.toLowerCase()];
  if (!ranges) return null;
  return { kind: 'ranges', ranges, negated: letter !== letter.toLowerCase() };
}

function readMember(
  inner: string,
  at: number,
): { readonly ranges: readonly CharacterRange[]; readonly end: number } | null {
  const character = inner.charAt(at);
  if (character === '\\') {
    const set = readClassEscape(inner.charAt(at + 1));
    if (set?.kind === 'ranges' && !set.negated) return { ranges: set.ranges, end: at + 2 };
    return set || at + 1 >= inner.length ? null : { ranges: [single(inner.charAt(at + 1))], end: at + 2 };
  }
  const last = inner[at + 2];
  if (inner[at + 1] === '-' && last !== undefined) {
    return character <= last ? { ranges: [[unit(character), unit(last)]], end: at + 3 } : null;
  }
  return { ranges: [single(character)], end: at + 1 };
}

/** The set written between square brackets in a regular expression; null where it is not well formed. */
export function readBracketSet(inner: string): CharacterSet | null {
  const negated = inner.startsWith('^');
  const ranges: CharacterRange[] = [];
  for (let at = negated ? 1 : 0; at < inner.length;) {
    const member = readMember(inner, at);
    if (!member) return null;
    ranges.push(...member.ranges);
    at = member.end;
  }
  return ranges.length > 0 ? { kind: 'ranges', ranges, negated } : null;
}

/** `[a-z0-9]` outside a regular expression: only where ranges show that it is no word such as `[hash]` or `[site-id]`. */
export function readCharacterClass(inner: string): CharacterSet | null {
  return /^\^?(?:a-[fz]|A-[FZ]|0-9|\\[dw]|[._-])+$/.test(inner) && /0-9|a-|A-|\\/.test(inner)
    ? readBracketSet(inner)
    : null;
}
