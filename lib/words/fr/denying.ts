import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'exempl, tel(s) que',
  rids: 'supprim, effac, block, bloqu, refus, désactiv',
  ends: 'supprim, effac',
  endsWhen: 'à la, au, à, après, dès, lorsqu, quand',
  remembers: 'reten, retien, mémoris, enregistr, conserv, gard, sauvegard, indiqu',
  refusal: 'refus',
};
