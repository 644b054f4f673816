import { reportSentences } from '../sentences.ts';

/** What the portal’s manager can do about each rule’s findings. */
export const reportTodo = reportSentences({
  'rule.charter-found.todo':
    'Publier la charte cookies à une adresse ouverte à tous, et mettre un lien vers elle au pied de chaque page.',
  'rule.charter-declares-cookies.todo':
    'Ajouter à la charte un tableau qui nomme chaque cookie, avec son prestataire, sa finalité et sa durée.',
  'rule.charter-on-another-host.todo':
    'Vérifier que la charte publiée sur cet autre site parle bien de ce portail ; au besoin, en publier une sur le portail.',
  'rule.names-another-portal.todo':
    'Remplacer dans la charte le nom de l’autre portail par celui de ce portail, après avoir vérifié que le texte lui convient.',
  'rule.lifetimes-stated.todo':
    'Indiquer dans la charte la durée de conservation de chaque cookie. La charte corrigée propose celles qui sont connues.',
  'rule.purposes-stated.todo': 'Indiquer dans la charte à quoi sert chaque cookie.',
  'rule.rows-without-name.todo': 'Écrire dans ces lignes le nom exact du cookie, tel que le navigateur l’affiche.',
  'rule.rows-not-understood.todo': 'Relire ces lignes : une ligne par cookie, avec son nom dans une cellule à lui.',
  'rule.declared-twice.todo': 'Ne garder qu’une ligne par cookie, ou préciser ce qui distingue les deux.',
  'rule.placeholder-too-wide.todo': 'Remplacer le nom trop général par le nom exact, ou par son début suivi de « * ».',
  'rule.languages-agree.todo':
    'Donner la même liste de cookies et les mêmes durées dans toutes les langues de la charte.',
  'rule.undeclared-cookies.todo':
    'Déclarer ces cookies dans la charte, avec leur prestataire, leur finalité et leur durée, ou cesser de les déposer.',
  'rule.probably-misspelt.todo': 'Corriger dans la charte l’orthographe de ces noms, à la majuscule et au signe près.',
  'rule.missing-cookies.todo': 'Confirmer que ces cookies servent encore ; sinon, les retirer de la charte.',
  'rule.audience-over-13-months.todo':
    'Régler l’outil de mesure d’audience pour que ses cookies durent treize mois au plus.',
  'rule.choice-over-6-months.todo': 'Régler le bandeau pour redemander le choix au visiteur au bout de six mois.',
  'rule.necessary-but-tracker.todo':
    'Ranger ces cookies sous leur vraie finalité et demander l’accord du visiteur avant de les déposer.',
  'rule.third-party-undeclared.todo':
    'Déclarer ces cookies avec le nom du tiers qui les dépose, ou retirer du portail le contenu qui les apporte.',
  'rule.provider-differs.todo':
    'Vérifier de qui viennent ces cookies, et corriger le prestataire dans la charte ou ajouter une ligne.',
  'rule.other-storage-undeclared.todo':
    'Déclarer aussi ce que le portail garde dans le navigateur ailleurs que dans des cookies.',
  'rule.cookie-not-secure.todo': 'Demander au prestataire d’ajouter l’attribut « Secure » à ces cookies.',
  'rule.session-readable-by-scripts.todo':
    'Demander au prestataire d’ajouter l’attribut « HttpOnly » aux cookies de connexion.',
  'rule.samesite-none-without-secure.todo':
    'Demander au prestataire d’ajouter l’attribut « Secure » : sans lui, les navigateurs refusent ces cookies.',
  'rule.shared-domain.todo': 'Rien à corriger ici ; demander au prestataire si ces cookies servent aussi au portail.',
  'rule.tracker-before-choice.todo':
    'Ne déposer ces traceurs qu’après l’accord du visiteur ; pour une mesure d’audience exemptée, demander au prestataire de l’attester.',
  'rule.tracker-after-refusal.todo':
    'Faire respecter le refus : ne plus déposer ces traceurs quand le visiteur a refusé.',
  'rule.tracker-sent-after-refusal.todo':
    'Faire respecter le refus : ne plus envoyer ces traceurs au portail ni à des tiers une fois que le visiteur a refusé.',
  'rule.tracker-kept-after-withdrawal.todo': 'Supprimer ces traceurs dès que le visiteur refuse ou retire son accord.',
  'rule.lifetime-over-declared.todo':
    'Corriger la durée dans la charte, ou régler le cookie pour qu’il dure ce qu’elle annonce.',
  'rule.everything-looked-at.todo': 'Refaire l’examen depuis le portail en choisissant « Tout examiner ».',
});
