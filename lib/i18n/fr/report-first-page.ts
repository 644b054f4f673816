import { reportSentences } from '../sentences.ts';

/** The first page: the cookies that matter, what was not looked at, where to sign. */
export const reportFirstPage = reportSentences({
  'matter.despite-refusal_one': '{{count}} traceur présent malgré le refus ({{who}}) : {{names}}.',
  'matter.despite-refusal_other': '{{count}} traceurs présents malgré le refus ({{who}}) : {{names}}.',
  'matter.before-choice_one': '{{count}} traceur présent avant tout choix du visiteur ({{who}}) : {{names}}.',
  'matter.before-choice_other': '{{count}} traceurs présents avant tout choix du visiteur ({{who}}) : {{names}}.',
  'matter.undeclared_one': '{{count}} cookie non déclaré dans la charte ({{who}}) : {{names}}.',
  'matter.undeclared_other': '{{count}} cookies non déclarés dans la charte ({{who}}) : {{names}}.',
  'matter.missing_one': '{{count}} cookie annoncé par la charte n’est pas venu ({{who}}) : {{names}}.',
  'matter.missing_other': '{{count}} cookies annoncés par la charte ne sont pas venus ({{who}}) : {{names}}.',
  'matter.more-companies_one': '{{count}} autre',
  'matter.more-companies_other': '{{count}} autres',
  'matter.some-unknown': 'prestataires non connus',
  'matter.not-made_one':
    '{{count}} vérification sur {{total}} n’a pas été faite. Elle peut l’être depuis le portail, par « Tout examiner ».',
  'matter.not-made_other':
    '{{count}} vérifications sur {{total}} n’ont pas été faites. Elles peuvent l’être depuis le portail, par « Tout examiner ».',

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
