import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts:
    /(?:emp(?:ieza|iezan|iece|iecen|ezando)|com(?:ienza|ienzan|ience|iencen|enzando)|inici(?:a|an|en|ados|adas)) (?:por|con)|con (?:el )?prefijo/,
  ends: /(?:termin(?:a|an|en|ados|adas|ando)|acab(?:a|an|en|ados|adas|ando)) (?:en|con|por)/,
  contains: /contienen?|contengan?|conteniendo/,
  followed: /seguid[oa]s? (?:de|por|del)/,
};
