import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'activer, activez',
  turnedOff: 'désactivé, nécessaire',
  logIn: 'connexion',
  dataAddress: 'confidentialit, donnees-personnelles, protection-des-donnees, vie-privee, rgpd, mentions',
  dataText: 'donnees personnelles, vie privee, confidentialite, protection des donnees, rgpd, mentions legales',
  cookieText: 'traceur(s), temoins de connexion',
};
