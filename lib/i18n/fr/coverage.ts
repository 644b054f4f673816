import { popupSentences } from '../sentences.ts';

/** What was looked at and what was not: every scope, every reason, every note has its words. */
export const coverage = popupSentences({
  'coverage.title': 'Ce qui a été examiné',
  'coverage.reserves_one': '{{count}} remarque',
  'coverage.reserves_other': '{{count}} remarques',
  'coverage.nothing': 'Rien n’a été examiné.',
  'coverage.looked': 'examiné',
  'coverage.not-looked': 'non examiné',

  'coverage.scope.first-party-jar': 'Cookies de {{name}}',
  'coverage.scope.parent-domain': 'Cookies de {{name}}, dont le portail fait partie',
  'coverage.scope.partitioned': 'Cookies de tiers propres à {{name}} (« partitionnés »)',
  'coverage.scope.third-party': 'Cookies du tiers {{name}}',
  'coverage.scope.third-party-hosts': 'Sites tiers que chargent les pages de {{name}}',
  'coverage.scope.other-storage': 'Autres stockages de {{name}}',
  'coverage.scope.other-storage.local-storage': 'Stockage local de {{name}}',
  'coverage.scope.other-storage.session-storage': 'Stockage de session de {{name}}',
  'coverage.scope.other-storage.indexed-db': 'Bases de données (IndexedDB) de {{name}}',
  'coverage.scope.other-storage.cache-storage': 'Caches de {{name}}',
  'coverage.scope.other-storage.service-worker': 'Service workers de {{name}}',
  'coverage.scope.sent': 'Ce que les pages de {{name}} envoient à d’autres sites',
  'coverage.scope.setters': 'Qui dépose les cookies sur {{name}}',

  'coverage.count.first-party-jar_one': '{{count}} cookie',
  'coverage.count.first-party-jar_other': '{{count}} cookies',
  'coverage.count.parent-domain_one': '{{count}} cookie',
  'coverage.count.parent-domain_other': '{{count}} cookies',
  'coverage.count.partitioned_one': '{{count}} cookie',
  'coverage.count.partitioned_other': '{{count}} cookies',
  'coverage.count.third-party_one': '{{count}} cookie',
  'coverage.count.third-party_other': '{{count}} cookies',
  'coverage.count.third-party-hosts_one': '{{count}} site tiers',
  'coverage.count.third-party-hosts_other': '{{count}} sites tiers',
  'coverage.count.other-storage_one': '{{count}} nom',
  'coverage.count.other-storage_other': '{{count}} noms',
  'coverage.count.sent_one': '{{count}} requête vue',
  'coverage.count.sent_other': '{{count}} requêtes vues',
  'coverage.count.setters_one': '{{count}} dépôt vu',
  'coverage.count.setters_other': '{{count}} dépôts vus',

  'coverage.reason.permission-missing': 'L’autorisation de lire cet hôte n’a pas été donnée.',
  'coverage.reason.permission-refused': 'Vous avez refusé l’autorisation de lire cet hôte.',
  'coverage.reason.withheld-by-browser':
    'Le navigateur retient des cookies que la page, elle, voit. Vérifiez dans les réglages l’accès au site donné à l’extension.',
  'coverage.reason.permission-withdrawn': 'L’autorisation a été retirée pendant l’examen.',
  'coverage.reason.not-supported-by-browser': 'Ce navigateur ne permet pas de le lire.',
  'coverage.reason.not-asked': 'L’autorisation n’a pas encore été demandée.',
  'coverage.reason.page-loaded-before': 'La page était déjà chargée avant que Témoin puisse observer.',
  'coverage.reason.page-did-not-answer': 'La page n’a pas répondu à temps : un de ses scripts l’occupe. Réessayez.',
  'coverage.reason.page-still-loading':
    'La page n’a pas fini de se charger : ce qui doit encore venir n’est pas connu. Réessayez plus tard.',
  'coverage.reason.blocked': 'Le navigateur ou une autre extension bloque ces requêtes.',
  'coverage.reason.evicted':
    'Le navigateur a atteint sa limite de cookies pour ce site : certains ont pu être effacés avant le relevé.',
  'coverage.reason.blocked-by-browser':
    'Le navigateur ne garde aucun cookie de ce site : vos réglages, ceux de votre organisation ou une autre extension les bloquent. Autorisez-les, puis rechargez la page.',
  'coverage.reason.page-sandboxed':
    'Le portail sert cette page isolée de son propre site (CSP « sandbox ») : elle n’a pas accès à ce qui y est stocké.',
  'coverage.reason.timeline-cut':
    'Le navigateur n’a plus la liste entière de ce que la page a chargé : elle était pleine, ou la page l’a vidée. Rechargez la page pour que Témoin l’observe depuis le début.',
  'coverage.reason.frames-unread':
    'Un cadre de la page n’a pas pu être lu, ou avait déjà disparu : on ne sait pas quels sites il a chargés.',
  'coverage.reason.led-elsewhere':
    'Une adresse du portail mène à un autre site, ou est restée sans réponse : personne n’a vu où elle mène.',
  'coverage.reason.worker-unwatched':
    'Un programme en arrière-plan de la page (« worker ») fait ses propres requêtes, que personne n’a observées.',
  'coverage.reason.too-many': 'La page est trop grande pour être parcourue en entier.',
  'coverage.reason.not-seen-loading':
    'Des cookies de cet hôte sont gardés pour ce site, sans qu’on ait vu les pages examinées le charger : une autre page du site a pu le faire.',
  'coverage.reason.failed': 'La lecture a échoué.',

  'coverage.note.third-party-cookies-blocked':
    'Le navigateur bloque les cookies tiers : un autre visiteur peut en recevoir davantage.',
  'coverage.note.requests-blocked':
    'Des requêtes de la page ont été bloquées par le navigateur ou une autre extension : un autre visiteur peut recevoir davantage de cookies.',
  'coverage.note.cookies-not-kept':
    'Des réponses du portail ont demandé des cookies que le navigateur ne garde pas : lui-même, une autre extension ou la page les écarte.',
  'coverage.note.blocking-not-known':
    'Personne n’a observé les réponses : on ne sait pas si le navigateur bloque les cookies de ce tiers.',
  'coverage.note.near-cookie-limit':
    'Le site approche la limite de cookies du navigateur : certains ont pu être effacés avant le relevé.',
  'coverage.note.no-control-reading':
    'La page n’a pas pu dire quels cookies elle voit : rien ne confirme que la liste donnée par le navigateur est complète.',
  'coverage.note.partly-looked': 'Il y en a davantage : au-delà de ce nombre, Témoin ne lit plus.',
  'coverage.note.sightings-dropped':
    'Plus de cookies sont passés que Témoin n’en retient : les plus anciens de ceux qui ont disparu ne sont plus connus.',
  'coverage.note.page-loaded-before':
    'La page était déjà chargée : ce qui a été déposé auparavant est listé, mais on ne sait ni par qui ni quand.',
  'coverage.note.opened-before':
    'La page était ouverte avant que Témoin puisse l’observer : rechargez-la pour que rien de ce qu’elle charge ne lui échappe.',
  'coverage.note.worker-restarted':
    'Le navigateur a interrompu l’extension pendant l’examen : le relevé final est complet, mais un dépôt passager a pu échapper.',
  'coverage.note.requests-dropped':
    'Plus d’envois que Témoin n’en retient : certains hôtes ou noms de cookies manquent.',
  'coverage.note.responses-dropped':
    'La page a déposé plus de cookies que Témoin n’en retient : l’origine des plus anciens n’est plus connue.',

  'coverage.consent': 'Choix sur les cookies',
  'coverage.consent.not-looked': 'non examiné',
  'coverage.consent.none': 'aucun choix enregistré',
  'coverage.consent.unknown-format': 'un choix est enregistré, dans un format que Témoin ne connaît pas',
  'coverage.consent.accepted': 'accepté : {{list}}',
  'coverage.consent.refused': 'refusé : {{list}}',
  'coverage.consent.empty': 'un choix est enregistré, sans service nommé',
  'coverage.events': 'Vu pendant l’examen',
  'coverage.event.none': 'aucun des événements qui font déposer des cookies (connexion, choix, langue…)',
  'coverage.event.login': 'connexion',
  'coverage.event.language-change': 'changement de langue',
  'coverage.event.consent-choice': 'choix sur les cookies',
  'coverage.event.back-office-visit': 'visite de l’espace d’administration',
  'coverage.event.form-shown': 'affichage d’un formulaire protégé',
});
