import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  dataAddress: 'prywatnosc',
  dataText: 'prywatnosc*',
  cookieText: 'ciasteczka*',
};
