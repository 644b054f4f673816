import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before:
    /(?:\bne |\bn['’])(?:\p{L}+ )?(?:utilis|dépos|pos|plac|recour|sert|employ|install|enregistr)\p{L}* (?:pas|plus|jamais|aucun|ni)|n['’](?:est|était) pas un|\baucun (?:cookie|traceur|galeta)/u,
  after: /n['’](?:est|sont) (?:plus|pas|jamais) (?:\p{L}+ )?(?:utilis|dépos|install|plac|pos)/u,
  conditional: /\bqu['’]|\b(?:sauf|avant|sans|si)\b|à des fins|aux fins/u,
  noMore: /n['’]est plus le cas|ne l[ea]s? (?:fai\p{L}+|utilis\p{L}+|dépos\p{L}+) plus/u,
  used: /utilis(?:ait|aient|ions)|dépos(?:ait|aient|ions)/u,
  untilYear: /jusqu['’]en/u,
};
