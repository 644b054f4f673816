import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:begint|beginnen|beginnend|beginnende) met|met (?:het |de )?(?:voorvoegsel|prefix)/,
  ends: /(?:eindigt|eindigen|eindigend|eindigende) (?:op|met)/,
  contains: /bevat|bevattende?/,
  startsBehind: /begint/,
  followed: /gevolgd door/,
  endsBehind: /eindigen|eindigt/,
  containsBehind: /bevatten/,
};
