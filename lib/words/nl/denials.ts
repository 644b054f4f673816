import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before: /\b(?:gebruik|plaats)\p{L}* (?:[^\s.]+ ){0,4}(?:geen|niet)(?![\p{L}])|\bgeen (?:cookie|traceur|galeta)/u,
  after: /\b(?:wordt|worden) (?:\p{L}+ ){0,2}niet (?:meer )?(?:gebruikt|geplaatst)/u,
  conditional: /\b(?:tot|zonder|tenzij|voordat)\b|voor (?:reclame|market)/u,
  used: /gebruikten?/u,
  untilYear: /tot/u,
};
