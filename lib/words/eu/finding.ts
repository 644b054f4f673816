import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  dataAddress: 'datu-babes',
  dataText: 'pribatutasun*, datu pertsonalak, datuen babesa',
};
