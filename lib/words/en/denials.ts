import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before:
    /\bneither |(?:(?<!\b(?:is|are|was|were|be|been) )\b(?:not|never|no longer)|(?<!is|are|was|were)n['’]t) (?:use|set|place|store|rely)\b|\bis (?:not|no) (?:a )?cookie/u,
  after: /\b(?:is|are|was|were) (?:not|never|no longer) (?:\p{L}+ )?(?:used|set|placed|stored|installed)/u,
  conditional: /\b(?:unless|until|except|before|without|if)\b|\bfor (?:advert|market|track|other)/u,
  noMore: /\bno longer (?:do|does)\b/u,
  used: /used/u,
  untilYear: /until/u,
};
