import type { AffixWords } from '../affix-phrases.ts';

export const affixes: AffixWords = {
  starts: /(?:come(?:ça|çam|çando|cem|ce)|inici(?:a|am|em|ados|adas|ando)) (?:por|com|em)|com (?:o )?prefixo/,
  ends: /(?:termin(?:a|am|em|ados|adas|ando)|acab(?:a|am|em|ados|adas)) (?:em|com|por)/,
  contains: /cont[ée]m|contêm|contenha|contenham|contendo/,
};
