import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  ends: 'esborr, elimin',
  endsWhen: 'en tancar, quan, després',
  remembers: 'desa',
};
