import { popupSentences } from '../sentences.ts';

/** The sentence over all: what was found wrong first, then how much was tested, then what was not looked at. */
export const overall = popupSentences({
  'overall.could-not-look': 'Les cookies du portail n’ont pas été examinés : rien ne peut être dit de la charte.',
  'overall.no-parents':
    'Aucun cookie non déclaré n’a été observé, mais les cookies du domaine dont le portail fait partie, qu’il reçoit aussi, n’ont pas été examinés : rien ne dit que la charte est complète.',
  'overall.despite-refusal':
    'Le refus n’est pas respecté. Traceurs venus après un refus, ou restés malgré lui : {{despiteRefusal}}.',
  'overall.despite-refusal.partial':
    'Le refus n’est pas respecté. Traceurs venus après un refus, ou restés malgré lui : {{despiteRefusal}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.before-choice':
    'Le portail n’attend pas le choix du visiteur. Traceurs venus avant tout choix : {{beforeChoice}}.',
  'overall.before-choice.partial':
    'Le portail n’attend pas le choix du visiteur. Traceurs venus avant tout choix : {{beforeChoice}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.no-charter':
    'Aucune charte cookies n’a été lue : les cookies observés ({{cookies}}) ne sont comparés à rien.',
  'overall.no-charter.partial':
    'Aucune charte cookies n’a été lue : les cookies observés ({{cookies}}) ne sont comparés à rien. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.no-table':
    'La page lue ne déclare aucun cookie : les cookies observés ({{cookies}}) ne sont comparés à rien.',
  'overall.no-table.partial':
    'La page lue ne déclare aucun cookie : les cookies observés ({{cookies}}) ne sont comparés à rien. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared-and-missing':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} ; cookies déclarés mais absents : {{missing}}.',
  'overall.undeclared-and-missing_trackers':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}}, dont {{trackers}} de mesure ou de suivi ; cookies déclarés mais absents : {{missing}}.',
  'overall.undeclared-and-missing.partial':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} ; cookies déclarés mais absents : {{missing}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared-and-missing.partial_trackers':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}}, dont {{trackers}} de mesure ou de suivi ; cookies déclarés mais absents : {{missing}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}.',
  'overall.undeclared_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}, dont {{trackers}} de mesure ou de suivi.',
  'overall.undeclared.partial':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared.partial_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}, dont {{trackers}} de mesure ou de suivi. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.missing':
    'La charte déclare des cookies qui n’ont pas été trouvés : {{missing}}. Aucun cookie non déclaré n’a été observé.',
  'overall.missing.partial':
    'La charte déclare des cookies qui n’ont pas été trouvés : {{missing}}. Aucun cookie non déclaré n’a été observé. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.other-failure':
    'Des écarts ont été constatés, détaillés dans le rapport. Aucun cookie non déclaré n’a été observé, et aucun déclaré ne manque.',
  'overall.other-failure.partial':
    'Des écarts ont été constatés, détaillés dans le rapport. Aucun cookie non déclaré n’a été observé, et aucun déclaré ne manque. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.to-look-at':
    'Aucun cookie observé ne contredit la charte ; des points restent à examiner, listés dans le rapport.',
  'overall.to-look-at.partial':
    'Aucun cookie observé ne contredit la charte ; des points restent à examiner, listés dans le rapport. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.to-look-at.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Aucun cookie observé ne contredit la charte ; des points restent à examiner, listés dans le rapport.',
  'overall.nothing-seen':
    'Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}).',
  'overall.nothing-seen.partial':
    'Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}). Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.nothing-seen.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}).',
  'overall.honest':
    'La charte dit vrai pour ce qui a été observé : toutes ses déclarations sont vérifiées ({{observed}} sur {{declared}}), et aucun cookie non déclaré n’a été vu.',
  'overall.honest_part':
    'Rien ne contredit la charte jusqu’ici. Déclarations vérifiées : {{observed}} sur {{declared}} ; ce qui dépose les autres (connexion, choix, langue…) n’a pas été vu.',
  'overall.honest.partial':
    'Rien de ce qui a été examiné ne contredit la charte. Déclarations vérifiées : {{observed}} sur {{declared}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.honest.partial_part':
    'Rien ne contredit la charte jusqu’ici. Déclarations vérifiées : {{observed}} sur {{declared}} ; ce qui dépose les autres (connexion, choix, langue…) n’a pas été vu. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.honest.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Rien de ce qui a été examiné ne contredit la charte. Déclarations vérifiées : {{observed}} sur {{declared}}.',
});
