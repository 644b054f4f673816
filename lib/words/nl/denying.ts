import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'voorbeeld',
  rids: 'verwijder, uitschakel',
  ends: 'verwijder',
  endsWhen: 'na, wanneer, zodra, bij',
  remembers: 'onthou, bewaar',
};
