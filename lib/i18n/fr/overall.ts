import { popupSentences } from '../sentences.ts';

/** The sentence over all: what was found wrong first, then how much was tested, then what was not looked at. */
export const overall = popupSentences({
  'overall.could-not-look': 'Les cookies du portail n’ont pas été examinés : rien ne peut être dit de la charte.',
  'overall.no-parents':
    'Aucun cookie non déclaré n’a été observé, mais les cookies des domaines parents du portail, qu’il reçoit aussi, n’ont pas été examinés : rien ne dit que la charte est complète.',
  'overall.despite-refusal':
    'Le refus n’est pas respecté. Traceurs venus après un refus, ou restés malgré lui : {{despiteRefusal}}.',
  'overall.despite-refusal.partial':
    'Le refus n’est pas respecté. Traceurs venus après un refus, ou restés malgré lui : {{despiteRefusal}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.before-choice': 'Des traceurs viennent avant tout choix du visiteur : {{beforeChoice}}.',
  'overall.before-choice.partial':
    'Des traceurs viennent avant tout choix du visiteur : {{beforeChoice}}. Vérifications non faites : {{hidden}} sur {{places}}.',
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
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}}, dont {{trackers}} qui mesurent ou suivent ; cookies déclarés mais absents : {{missing}}.',
  'overall.undeclared-and-missing.partial':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}} ; cookies déclarés mais absents : {{missing}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared-and-missing.partial_trackers':
    'La charte ne correspond pas à ce qui a été observé. Cookies non déclarés dans la charte : {{undeclared}}, dont {{trackers}} qui mesurent ou suivent ; cookies déclarés mais absents : {{missing}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}.',
  'overall.undeclared_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}, dont {{trackers}} qui mesurent ou suivent.',
  'overall.undeclared.partial':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.undeclared.partial_trackers':
    'La charte ne déclare pas tout ce qui a été observé. Cookies observés et non déclarés dans la charte : {{undeclared}}, dont {{trackers}} qui mesurent ou suivent. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.missing':
    'Aucun cookie non déclaré dans la charte n’a été observé, mais elle en déclare qui sont absents : {{missing}}.',
  'overall.missing.partial':
    'Aucun cookie non déclaré dans la charte n’a été observé, mais elle en déclare qui sont absents : {{missing}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.other-failure':
    'Aucun cookie non déclaré dans la charte n’a été observé et aucun déclaré ne manque, mais d’autres écarts ont été constatés.',
  'overall.other-failure.partial':
    'Aucun cookie non déclaré dans la charte n’a été observé et aucun déclaré ne manque, mais d’autres écarts ont été constatés. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.to-look-at': 'Aucun cookie observé ne contredit la charte ; certains points restent à regarder.',
  'overall.to-look-at.partial':
    'Aucun cookie observé ne contredit la charte ; certains points restent à regarder. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.to-look-at.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Aucun cookie observé ne contredit la charte ; certains points restent à regarder.',
  'overall.nothing-seen':
    'Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}).',
  'overall.nothing-seen.partial':
    'Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}). Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.nothing-seen.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Aucun cookie du portail n’a été observé : rien ne contredit la charte, rien ne la confirme non plus (déclarés : {{declared}}).',
  'overall.honest':
    'La charte dit vrai pour ce qui a été observé : toutes ses déclarations sont vérifiées ({{observed}} sur {{declared}}), et aucun cookie non déclaré n’a été vu.',
  'overall.honest_part':
    'Rien ne contredit la charte jusqu’ici. Déclarations vérifiées : {{observed}} sur {{declared}}.',
  'overall.honest.partial':
    'Rien de ce qui a été examiné ne contredit la charte. Déclarations vérifiées : {{observed}} sur {{declared}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.honest.partial_part':
    'Rien ne contredit la charte jusqu’ici. Déclarations vérifiées : {{observed}} sur {{declared}}. Vérifications non faites : {{hidden}} sur {{places}}.',
  'overall.honest.partial_mostly':
    'Impossible de conclure : {{hidden}} vérifications sur {{places}} n’ont pas été faites. Rien de ce qui a été examiné ne contredit la charte. Déclarations vérifiées : {{observed}} sur {{declared}}.',
});
