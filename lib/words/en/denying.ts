import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'e.( )g., such as',
  rids: 'delet, remov, reject, disable',
  ends: 'delet, remov',
  endsWhen: 'when, after, at, once, as soon',
  remembers: 'remember, record, stor, sav, keep',
  refusal: 'reject',
};
