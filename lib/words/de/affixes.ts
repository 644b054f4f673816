import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:beginn(?:t|en|end|ende|enden)|start(?:et|en|end|ende)|anfang(?:en|end)) mit|mit (?:dem )?präfix/,
  ends: /(?:endet|enden|endend|endende|endenden) (?:auf|mit)/,
  contains: /enthält|enthaltend|enthaltende/,
  startsBehind: /beginnen|beginnt|beginnende|beginnenden|anfangen|anfängt/,
  followed: /gefolgt von/,
  endsBehind: /enden|endet/,
  containsBehind: /enthalten/,
};
