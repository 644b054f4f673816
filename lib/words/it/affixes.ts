import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:inizi(?:a|ano|no|ante|anti)|cominci(?:a|ano|no|ante|anti)) (?:con|per)|con (?:il )?prefisso/,
  ends: /(?:termin(?:a|ano|ino|anti)|finisc(?:e|ono|ano)) (?:con|in|per)/,
  contains: /contiene|contengono|contenent[ei]/,
  followed: /seguit[oiae]? (?:da|de|dal|per)/,
};
