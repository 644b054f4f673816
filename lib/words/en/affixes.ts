import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:start(?:s|ing)?|begin(?:s|ning)?|commencing) (?:with|by|in)|prefixed (?:with|by)|with (?:the |a )?prefix/,
  ends: /end(?:s|ing|ed)? (?:with|in|by)|suffixed (?:with|by)|with (?:the |a )?suffix/,
  contains: /contain(?:s|ing)?/,
  followed: /followed by/,
};
