import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'ativ*',
  dataAddress: 'dados-pessoais',
  dataText: 'privacidade, dados pessoais, protecao de dados',
};
