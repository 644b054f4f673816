import { SOMETHING, literal } from './pattern.ts';
import type { CharacterRange, PatternToken } from './pattern.ts';

function range(first: string, last: string): CharacterRange {
  return [first.charCodeAt(0), last.charCodeAt(0)];
}

const HEXADECIMAL: readonly CharacterRange[] = [range('0', '9'), range('a', 'f'), range('A', 'F')];

/** `[hash]`, `{HASH}`, `<domainHash>`: a placeholder that says what kind of text fills it. */
export function isHashWord(inner: string): boolean {
  return /hash$|^(?:md5|sha-?\d*)$/i.test(inner.trim());
}

/**
 * What may stand for a hash: anything without the separator that the name puts before it, or anything that ends with
 * such a separator and hexadecimal digits. So `wordpress_[hash]` may be `wordpress_logged_in_0a1b2c3d`, and is not
 * `wordpress_test_cookie`: words are no hash.
 *
 * @param separator the character before the placeholder
 */
export function hashAfter(separator: string): PatternToken {
  if (!/^[._-]$/.test(separator)) return SOMETHING;
  const own = range(separator, separator);
  return {
    kind: 'choice',
    branches: [
      [{ kind: 'run', of: { kind: 'ranges', ranges: [own], negated: true }, min: 1, max: Infinity }],
      [
        SOMETHING,
        literal(separator),
        { kind: 'run', of: { kind: 'ranges', ranges: HEXADECIMAL, negated: false }, min: 1, max: Infinity },
      ],
    ],
  };
}
