import { reportSentences } from '../sentences.ts';

/** The first page: the cookies that matter, what was not looked at, where to sign. */
export const reportFirstPage = reportSentences({
  'report.matters.caption_one': '{{count}} cookie ou nom déclaré en cause',
  'report.matters.caption_other': '{{count}} cookies ou noms déclarés en cause',
  'report.matters.more_one': '{{count}} autre figure dans la charte en regard des cookies observés.',
  'report.matters.more_other': '{{count}} autres figurent dans la charte en regard des cookies observés.',
  'report.matters.despite-refusal': 'présent malgré le refus',
  'report.matters.before-choice': 'présent avant tout choix',
  'report.matters.undeclared': 'non déclaré dans la charte',
  'report.matters.missing': 'déclaré, n’est pas venu',
  'report.places-not-looked': 'Ce qui n’a pas été examiné',
  'report.places-not-looked.more_one': 'et {{count}} autre, parmi les éléments de preuve',
  'report.places-not-looked.more_other': 'et {{count}} autres, parmi les éléments de preuve',
  'report.sign.name': 'Nom et qualité',
  'report.sign.day': 'Fait à, le',
  'report.sign.signature': 'Signature',
});
