import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  dataAddress: 'integritet, tietosuoja, personvern',
  dataText: 'integritet*, personvern*',
  cookieText: 'kakor, evasteet, informationskapsler, informasjonskapsler',
};
