import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'ejempl',
  rids: 'borr, elimin, desactiv',
  ends: 'borr, elimin',
  endsWhen: 'a la, al, cuando, tras, después',
  remembers: 'recuerd, guard',
};
