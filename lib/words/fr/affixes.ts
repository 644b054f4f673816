import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts:
    /(?:commen(?:çant|ce|cent|çants)|début(?:ant|e|ent|ants)|préfixée?s?) (?:par|avec|de)|(?:avec|ayant) (?:le |pour )?préfixe/,
  ends: /(?:finiss(?:ant|ent)|finit|(?:se )?termin(?:ant|e|ent)|suffixée?s?) (?:par|en|avec)/,
  contains: /contenant|contient|contiennent/,
  followed: /suivie?s? (?:de|d|par)/,
};
