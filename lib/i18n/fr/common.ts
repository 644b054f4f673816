import { popupSentences } from '../sentences.ts';

/** Words that several views share. */
export const common = popupSentences({
  'common.product': 'Témoin',
  'common.tagline': 'La charte cookies dit-elle vrai ?',
  'common.colon': ' : ',
  'common.yes': 'oui',
  'common.no': 'non',
  'common.unknown': 'inconnu',
  'common.none': 'aucun',
  'common.cookies_one': '{{count}} cookie',
  'common.cookies_other': '{{count}} cookies',
});
