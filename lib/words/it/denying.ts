import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'esempio',
  rids: 'disattiv',
  ends: 'cancell',
  endsWhen: 'alla, dopo, quando',
  remembers: 'memorizz, ricord',
};
