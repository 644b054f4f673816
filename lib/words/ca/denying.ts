import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  endsWhen: 'en tancar, quan, després',
  remembers: 'desa',
};
