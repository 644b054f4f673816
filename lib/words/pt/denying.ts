import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  rids: 'apag',
  ends: 'apag',
  endsWhen: 'ao, após, depois',
};
