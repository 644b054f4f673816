import { popupSentences } from '../sentences.ts';

/** Who is behind a cookie and what it is for, and where that is known from. */
export const behind = popupSentences({
  'behind.necessary': 'nécessaire au site',
  'behind.preferences': 'préférences du visiteur',
  'behind.statistics': 'mesure d’audience',
  'behind.marketing': 'publicité et suivi',
  'behind.other': 'autre usage',
  'behind.no-company': 'prestataire non connu',
  'behind.no-purpose': 'usage non connu',
  'behind.unknown': 'prestataire et usage non connus',
  'behind.from.own': 'connu de Témoin',
  'behind.from.charter': 'd’après la charte',
  'behind.from.open-cookie-database': 'd’après l’Open Cookie Database, à vérifier',
});
