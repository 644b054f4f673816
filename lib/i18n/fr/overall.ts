import { popupSentences } from '../sentences.ts';

/** The sentence over all: what was found wrong first, then how much was tested, then what was not looked at. */
export const overall = popupSentences({
  'overall.could-not-look': 'Les cookies du portail n’ont pas pu être examinés : rien ne peut être dit de la charte.',
  'overall.no-parents':
    'Les cookies du site plus large dont le portail fait partie, qu’il reçoit aussi, n’ont pas été examinés : rien ne dit que la charte est complète. Aucun cookie non déclaré n’a été vu ailleurs.',
  'overall.despite-refusal':
    'Le refus du visiteur n’est pas respecté. Traceurs (cookies ou équivalents) venus après ce refus, ou conservés malgré ce refus : {{despiteRefusal}}.',
  'overall.despite-refusal.partial':
    'Le refus du visiteur n’est pas respecté. Traceurs (cookies ou équivalents) venus après ce refus, ou conservés malgré ce refus : {{despiteRefusal}}. Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.before-choice':
    'Le portail n’attend pas que le visiteur accepte ou refuse. Traceurs (cookies ou équivalents) venus avant tout choix : {{beforeChoice}}.',
  'overall.before-choice.partial':
    'Le portail n’attend pas que le visiteur accepte ou refuse. Traceurs (cookies ou équivalents) venus avant tout choix : {{beforeChoice}}. Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.no-charter':
    'Aucune charte cookies n’a pu être lue (le rapport dit pourquoi) : les cookies observés ({{cookies}}) ne sont comparés à rien.',
  'overall.no-charter.partial':
    'Aucune charte cookies n’a pu être lue (le rapport dit pourquoi) : les cookies observés ({{cookies}}) ne sont comparés à rien. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.no-table':
    'La page lue comme charte n’annonce aucun cookie, ou d’une façon qui n’a pas été comprise. Cookies observés : {{cookies}}.',
  'overall.no-table.partial':
    'La page lue comme charte n’annonce aucun cookie, ou d’une façon qui n’a pas été comprise. Cookies observés : {{cookies}}. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.undeclared-and-missing':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} ; cookies de la charte absents du portail : {{missing}}.',
  'overall.undeclared-and-missing_trackers':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} (dont {{trackers}} de mesure ou de suivi des visiteurs) ; cookies de la charte absents du portail : {{missing}}.',
  'overall.undeclared-and-missing.partial':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} ; cookies de la charte absents du portail : {{missing}}. Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.undeclared-and-missing.partial_trackers':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} (dont {{trackers}} de mesure ou de suivi des visiteurs) ; cookies de la charte absents du portail : {{missing}}. Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.undeclared':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}.',
  'overall.undeclared_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}} (dont {{trackers}} de mesure ou de suivi des visiteurs).',
  'overall.undeclared.partial':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}. Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.undeclared.partial_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}} (dont {{trackers}} de mesure ou de suivi des visiteurs). Ce constat est acquis ; vérifications restant à faire, qui pourraient en ajouter d’autres : {{hidden}} sur {{places}}.',
  'overall.missing':
    'La charte annonce des cookies qui ont été cherchés et ne sont pas sur le portail : {{missing}}. Aucun cookie non déclaré n’a été vu.',
  'overall.missing.partial':
    'La charte annonce des cookies qui ont été cherchés et ne sont pas sur le portail : {{missing}}. Aucun cookie non déclaré n’a été vu. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.other-failure':
    'Aucun cookie non déclaré n’a été vu et aucun cookie annoncé ne manque, mais d’autres écarts ont été constatés : le rapport les détaille.',
  'overall.other-failure.partial':
    'Aucun cookie non déclaré n’a été vu et aucun cookie annoncé ne manque, mais d’autres écarts ont été constatés : le rapport les détaille. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.to-look-at':
    'Les cookies vus ne contredisent pas la charte ; des points restent à examiner par une personne, listés dans le rapport.',
  'overall.to-look-at.partial':
    'Les cookies vus ne contredisent pas la charte ; des points restent à examiner par une personne, listés dans le rapport. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.to-look-at.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Des points restent à examiner par une personne, listés dans le rapport.',
  'overall.nothing-seen':
    'Aucun cookie du portail n’est apparu (annoncés dans la charte : {{declared}}) : la charte n’est ni confirmée ni démentie.',
  'overall.nothing-seen.partial':
    'Aucun cookie du portail n’est apparu (annoncés dans la charte : {{declared}}) : la charte n’est ni confirmée ni démentie. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.nothing-seen.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Aucun cookie du portail n’est apparu (annoncés dans la charte : {{declared}}).',
  'overall.honest':
    'La charte dit vrai pour ce qui a été observé : tous les cookies annoncés ont été retrouvés ({{observed}} sur {{declared}}), et aucun cookie non déclaré n’a été vu.',
  'overall.honest_part':
    'Rien ne contredit la charte jusqu’ici. Cookies annoncés et retrouvés : {{observed}} sur {{declared}} ; les autres sont attendus après une action (connexion, choix, langue…) qui n’a pas été vue.',
  'overall.honest.partial':
    'Rien de ce qui a été examiné ne contredit la charte. Cookies annoncés et retrouvés : {{observed}} sur {{declared}}. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.honest.partial_part':
    'Rien ne contredit la charte jusqu’ici. Cookies annoncés et retrouvés : {{observed}} sur {{declared}} ; les autres sont attendus après une action (connexion, choix, langue…) qui n’a pas été vue. Vérifications restant à faire : {{hidden}} sur {{places}}.',
  'overall.honest.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Cookies annoncés et retrouvés : {{observed}} sur {{declared}}.',
});
