import { popupSentences } from '../sentences.ts';

/** What stands under the headline: what to do next. */
export const headline = popupSentences({
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
