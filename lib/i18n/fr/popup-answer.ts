import { popupSentences } from '../sentences.ts';

/** The answer first, what to do about it, what is left to try, and how everything is examined. */
export const answer = popupSentences({
  'answer.cookies_one': '{{count}} cookie',
  'answer.cookies_other': '{{count}} cookies',
  'answer.trackers_one': '{{count}} traceur',
  'answer.trackers_other': '{{count}} traceurs',
  'answer.of': 'de {{who}}',
  'answer.of-vowel': 'd’{{who}}',
  'answer.of-others': 'd’autres',
  'answer.despite-refusal_one': '{{what}}{{of}} présent malgré le refus.',
  'answer.despite-refusal_other': '{{what}}{{of}} présents malgré le refus.',
  'answer.before-choice_one': '{{what}}{{of}} présent avant tout choix du visiteur.',
  'answer.before-choice_other': '{{what}}{{of}} présents avant tout choix du visiteur.',
  'answer.undeclared_one': '{{what}}{{of}} n’est pas déclaré dans la charte.',
  'answer.undeclared_other': '{{what}}{{of}} ne sont pas déclarés dans la charte.',
  'answer.missing_one': 'La charte annonce {{what}}{{of}} qui n’est pas venu.',
  'answer.missing_other': 'La charte annonce {{what}}{{of}} qui ne sont pas venus.',
  'answer.mostly_one': 'Impossible de conclure : {{count}} vérification sur {{total}} n’a pas été faite.',
  'answer.mostly_other': 'Impossible de conclure : {{count}} vérifications sur {{total}} n’ont pas été faites.',

  'next.letter': 'Ouvrir la lettre',
  'next.correct': 'demander au prestataire de corriger : la lettre est prête.',
  'next.keep': 'Conserver le rapport',
  'next.examine': 'tout examiner, pour que Témoin puisse conclure.',
  'next.charter': 'indiquer ci-dessous où se trouve la charte.',
  'next.steps': '{{steps}}, puis rouvrir Témoin.',

  'everything.title': 'Tout examiner',
  'everything.button': 'Tout examiner',
  'everything.prompt_one':
    'Le navigateur demandera l’accès à {{count}} site et dira « lire et modifier » : Témoin n’y modifie rien.',
  'everything.prompt_other':
    'Le navigateur demandera l’accès à {{count}} sites et dira « lire et modifier » : Témoin n’y modifie rien.',
  'everything.reload': 'La page sera rechargée : ce que vous y avez saisi sera perdu.',
  'everything.hosts_one': 'Le site concerné',
  'everything.hosts_other': 'Les {{count}} sites concernés',

  'steps.title': 'Pour tout voir venir',
  'steps.about': 'Certains cookies ne viennent qu’après un geste du visiteur. Témoin coche ce qu’il a vu faire.',
  'steps.done': 'fait',
  'steps.left': 'à faire',
  'steps.before-choice': 'regarder avant tout choix',
  'steps.refuse': 'refuser les cookies',
  'steps.accept': 'accepter les cookies',
  'steps.language-change': 'changer la langue du site',
  'steps.login': 'se connecter',
  'steps.form-shown': 'ouvrir une page avec un formulaire',
  'steps.back-office-visit': 'ouvrir l’espace d’administration',
  'steps.awaited_one': '{{count}} cookie attendu',
  'steps.awaited_other': '{{count}} cookies attendus',

  'menu.title': 'Menu',
  'menu.history': 'Historique des examens',
  'menu.help': 'Aide',
  'menu.help.what':
    'Témoin compare les cookies que votre navigateur a reçus de ce site avec ceux que sa charte déclare. Cliquez sur un cookie pour lire la raison de son verdict.',
  'menu.help.never': 'Témoin ne modifie et n’efface rien, et n’envoie rien à personne.',

  'checks.made_one': '{{count}} vérification faite sur {{total}}',
  'checks.made_other': '{{count}} vérifications faites sur {{total}}',
  'checks.title': 'Ce qui a été vérifié',
  'cookies.title': 'Cookies',
  'cookies.counts': 'Nombre de cookies par verdict',
});
