import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:comen(?:ça|cen|cin|ci|çant)|inicia(?:t|ts)?) (?:per|amb)|amb (?:el )?prefix/,
  ends: /(?:acab(?:a|en|in|ats|ades)|termin(?:a|en|in)) (?:en|amb|per)/,
  contains: /contenen|conté|contenint|continguin/,
};
