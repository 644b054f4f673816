import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'enable, turn on, require(s)',
  turnedOff: 'disabled, required',
  logIn: 'login, log-in, signin, sign-in, saml, openid, oauth',
  dataAddress: 'privac, gdpr, legal, terms, accessib',
  dataText: 'privacy*, data protection, personal data, legal notice',
  cookieText: 'cookie*, *cookies',
};
