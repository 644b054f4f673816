import { popupSentences } from '../sentences.ts';

/** What stands under the headline: what was found, with names, and what to do next. */
export const headline = popupSentences({
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
  'todo.title': 'À faire',
  'todo.letter': 'envoyer au prestataire du portail la lettre préparée, qui dit quoi corriger.',
  'todo.keep': 'rien à corriger, conserver ce rapport.',
  'todo.examine':
    'reprendre depuis le portail et choisir « Tout examiner » : Témoin demandera les accès qui lui ont manqué.',
  'todo.charter':
    'indiquer à Témoin l’adresse de la charte. Si le portail n’en a pas, la demander à son prestataire : la lettre est prête.',
  'todo.no-table':
    'vérifier que la page lue est bien la charte. Si c’est elle, demander au prestataire d’y nommer les cookies : la lettre est prête.',
  'todo.visit': 'parcourir le portail, répondre à son bandeau de cookies, puis refaire l’examen.',
  'todo.events':
    'refuser, puis accepter, changer de langue ou se connecter, et refaire l’examen : les cookies encore attendus viennent alors.',
  'todo.read': 'lire les points à examiner et décider de chacun.',
});
