import { popupSentences } from '../sentences.ts';

/** Verdicts, and one sentence for each that says why and names the charter's row. */
export const verdicts = popupSentences({
  'verdict.declared': 'déclaré',
  'verdict.probably-declared': 'probablement déclaré',
  'verdict.undeclared': 'non déclaré dans la charte',
  'verdict.no-charter': 'sans charte à comparer',
  'verdict.shared-domain': 'domaine partagé, à regarder',
  'verdict.observed': 'observé',
  'verdict.conditional': 'encore attendu',
  'verdict.missing': 'absent',
  'verdict.not-looked': 'non examiné',
  'verdict.unverifiable': 'non vérifiable',
  'reason.declared.exact': '« {{name}} » figure dans la charte, ligne {{row}} du tableau {{table}} (« {{words}} »).',
  'reason.declared.exact.parent':
    '« {{name}} » figure dans la charte, ligne {{row}} du tableau {{table}} (« {{words}} »). Il est posé sur {{domain}}, dont le portail fait partie.',
  'reason.declared.pattern':
    '« {{name}} » correspond au modèle « {{declared}} » de la charte, ligne {{row}} du tableau {{table}} (« {{words}} »).',
  'reason.declared.pattern.parent':
    '« {{name}} » correspond au modèle « {{declared}} » de la charte, ligne {{row}} du tableau {{table}} (« {{words}} »). Il est posé sur {{domain}}, dont le portail fait partie.',
  'reason.declared.family':
    '« {{name}} » est un cookie de la famille « {{declared}} » de la charte, ligne {{row}} du tableau {{table}} (« {{words}} »).',
  'reason.declared.family.parent':
    '« {{name}} » est un cookie de la famille « {{declared}} » de la charte, ligne {{row}} du tableau {{table}} (« {{words}} »). Il est posé sur {{domain}}, dont le portail fait partie.',
  'reason.near.spelling':
    '« {{name}} » ressemble au nom « {{declared}} » de la charte, ligne {{row}} du tableau {{table}} : sans doute une faute d’orthographe de la charte.',
  'reason.near.unseen':
    '« {{name}} » se lit comme le nom « {{declared}} » de la charte, ligne {{row}} du tableau {{table}}, mais l’un des deux contient des caractères qui ne se voient pas : ce n’est pas le même nom. À récrire dans la charte, ou à vérifier.',
  'reason.near.party':
    'La charte déclare bien « {{declared}} », ligne {{row}} du tableau {{table}}, mais pour le prestataire « {{provider}} » ; ce cookie appartient au domaine {{domain}}.',
  'reason.near.party-unstated':
    'La charte déclare bien « {{declared}} », ligne {{row}} du tableau {{table}}, sans nommer de prestataire ; ce cookie appartient à un tiers, {{domain}}.',
  'reason.near.storage':
    'La charte déclare « {{declared}} », ligne {{row}} du tableau {{table}}, mais pour un autre espace de stockage.',
  'reason.near.unread':
    '« {{name}} » apparaît dans une ligne de la charte qui n’a pas pu être comprise, ligne {{row}} du tableau {{table}}.',
  'reason.undeclared.own': 'Aucune ligne de la charte ne nomme « {{name}} ».',
  'reason.undeclared.parent':
    'Aucune ligne de la charte ne nomme « {{name}} ». Il est posé sur {{domain}}, dont le portail fait partie, et il est envoyé au portail.',
  'reason.undeclared.parent-unseen':
    'Aucune ligne de la charte ne nomme « {{name}} ». Il est posé sur {{domain}}, dont le portail fait partie, et il est envoyé au portail ; son dépôt n’a pas été vu, un autre site de ce domaine peut l’avoir fait.',
  'reason.undeclared.third': 'Aucune ligne de la charte ne nomme « {{name}} », cookie d’un tiers ({{domain}}).',
  'reason.undeclared.shared':
    '« {{name}} » vient du domaine {{domain}}, que ce portail partage avec d’autres sites ; rien ne montre que ce portail l’a déposé.',
  'reason.undeclared.storage':
    'Aucune ligne de la charte ne nomme « {{name}} », conservé hors des cookies par {{domain}}.',
  'reason.no-charter.absent': 'Aucune charte n’a été lue : « {{name}} » n’est comparé à rien.',
  'reason.no-charter.no-table': 'La page lue ne contient aucun tableau de cookies : « {{name}} » n’est comparé à rien.',
  'reason.no-charter.truncated':
    'La partie de la charte qui a pu être lue ne nomme pas « {{name}} » ; la page est trop longue pour être lue en entier.',
  'reason.observed.gone':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} ») et observé pendant cet audit : vu à {{at, clock}}, plus là à {{goneAt, clock}}.',
  'reason.observed_one': 'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} ») et observé.',
  'reason.observed_other':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} ») et observé sous {{count}} formes.',
  'reason.unverifiable.too-wide':
    'À la ligne {{row}} du tableau {{table}}, « {{declared}} » conviendrait à n’importe quel nom : la ligne ne peut pas être vérifiée.',
  'reason.unverifiable.misspelt':
    'À la ligne {{row}} du tableau {{table}}, « {{declared}} » désigne sans doute « {{name}} », observé sous ce nom : tant que l’orthographe n’est pas corrigée, la ligne ne peut pas être vérifiée.',
  'reason.unverifiable.keeps-nothing':
    'À la ligne {{row}} du tableau {{table}}, « {{declared}} » ne désigne rien qui soit conservé sous ce nom (pixel, composant logiciel) : la ligne ne peut pas être vérifiée.',
  'event.login': 'une connexion',
  'reason.conditional.login':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec une connexion ; aucune connexion n’a été constatée pendant cet audit.',
  'reason.conditional.login.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec une connexion ; aucune connexion n’a été constatée pendant cet audit.',
  'reason.missing.login':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec une connexion, et une connexion a été constatée pendant cet audit.',
  'event.language-change': 'un changement de langue',
  'reason.conditional.language-change':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec un changement de langue ; aucun changement de langue n’a été constaté pendant cet audit.',
  'reason.conditional.language-change.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec un changement de langue ; aucun changement de langue n’a été constaté pendant cet audit.',
  'reason.missing.language-change':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec un changement de langue, et un changement de langue a été constaté pendant cet audit.',
  'event.consent-choice': 'un choix sur les cookies',
  'reason.conditional.consent-choice':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec un choix sur les cookies ; aucun choix sur les cookies n’a été constaté pendant cet audit.',
  'reason.conditional.consent-choice.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec un choix sur les cookies ; aucun choix sur les cookies n’a été constaté pendant cet audit.',
  'reason.missing.consent-choice':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec un choix sur les cookies, et un choix sur les cookies a été constaté.',
  'event.acceptance': 'l’acceptation de ces cookies',
  'reason.conditional.acceptance':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec l’acceptation de ces cookies ; leur acceptation n’a pas été constatée pendant cet audit.',
  'reason.conditional.acceptance.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec l’acceptation de ces cookies ; leur acceptation n’a pas été constatée pendant cet audit.',
  'reason.missing.acceptance':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec l’acceptation de ces cookies, et cette acceptation a été constatée.',
  'event.back-office-visit': 'une visite de l’espace d’administration',
  'reason.conditional.back-office-visit':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec une visite de l’espace d’administration ; aucune n’a été constatée pendant cet audit.',
  'reason.conditional.back-office-visit.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec une visite de l’espace d’administration ; aucune n’a été constatée pendant cet audit.',
  'reason.missing.back-office-visit':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec une visite de l’espace d’administration, et une visite a été constatée pendant cet audit.',
  'event.form-shown': 'l’affichage d’un formulaire protégé (page de connexion, par exemple)',
  'reason.conditional.form-shown':
    'Non observé, et c’est attendu : d’après la ligne {{row}} du tableau {{table}} (« {{words}} »), il vient avec l’affichage d’un formulaire protégé (page de connexion, par exemple) ; aucun n’a été vu affiché pendant cet audit.',
  'reason.conditional.form-shown.known':
    'Non observé, et c’est attendu : le cookie « {{declared}} » (ligne {{row}} du tableau {{table}}) est connu pour venir avec l’affichage d’un formulaire protégé (page de connexion, par exemple) ; aucun n’a été vu affiché pendant cet audit.',
  'reason.missing.form-shown':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : il devait venir avec l’affichage d’un formulaire protégé (page de connexion, par exemple), et un tel formulaire a été vu affiché pendant cet audit.',
  'reason.missing.no-event':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent : les espaces où il pouvait se trouver ont été examinés, et ni la charte ni Témoin ne lui connaissent d’événement à attendre.',
  'reason.not-looked.permission-missing':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’autorisation de regarder les cookies de {{scope}} n’a pas été donnée.',
  'reason.not-looked.permission-refused':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’autorisation de regarder les cookies de {{scope}} a été refusée.',
  'reason.not-looked.withheld-by-browser':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : le navigateur ne laisse pas voir les cookies de {{scope}}.',
  'reason.not-looked.permission-withdrawn':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’autorisation de regarder les cookies de {{scope}} a été retirée pendant l’audit.',
  'reason.not-looked.not-supported-by-browser':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : ce navigateur ne permet pas de regarder {{scope}}.',
  'reason.not-looked.not-asked':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’autorisation de regarder {{scope}} n’a pas été demandée.',
  'reason.not-looked.page-loaded-before':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : la page de {{scope}} était chargée avant que l’audit ne commence.',
  'reason.not-looked.page-did-not-answer':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : la page de {{scope}} n’a pas répondu à temps.',
  'reason.not-looked.page-still-loading':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : la page de {{scope}} n’avait pas fini de se charger.',
  'reason.not-looked.blocked':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais non observé, sans que cela prouve rien : le navigateur ou une autre extension bloque des requêtes vers {{scope}} ou écarte ses cookies.',
  'reason.not-looked.blocking-not-known':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), et absent, sans que cela prouve rien : personne n’a observé les réponses de {{scope}}, et le navigateur bloque peut-être ses cookies.',
  'reason.not-looked.blocked-by-browser':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : le navigateur bloque les cookies de {{scope}}, et ne pourrait pas le garder.',
  'reason.not-looked.page-sandboxed':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : la page, isolée de son propre site (CSP « sandbox »), ne laisse pas voir ce que {{scope}} conserve.',
  'reason.not-looked.no-control-reading':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais non observé, sans que cela prouve rien : la page n’a pas pu confirmer la liste des cookies de {{scope}}.',
  'reason.not-looked.partly-looked':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais non trouvé dans ce qui a été lu : {{scope}} conserve trop de choses pour que tout soit lu.',
  'reason.not-looked.sightings-dropped':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais non trouvé dans ce qui est retenu : il est passé sur {{scope}} plus de cookies que Témoin n’en retient, et celui-ci a pu en être.',
  'reason.not-looked.evicted':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais non observé, sans que cela prouve rien : le navigateur a atteint sa limite de cookies pour {{scope}}, et certains ont pu disparaître.',
  'reason.not-looked.timeline-cut':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : on ne sait pas tout ce que les pages de {{scope}} ont chargé.',
  'reason.not-looked.frames-unread':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : un cadre d’une page de {{scope}} n’a pas pu être lu.',
  'reason.not-looked.led-elsewhere':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : une adresse de {{scope}} mène on ne sait où.',
  'reason.not-looked.worker-unwatched':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : un worker de {{scope}} fait des requêtes que personne n’a observées.',
  'reason.not-looked.too-many':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : les pages de {{scope}} sont trop grandes pour être parcourues en entier.',
  'reason.not-looked.not-seen-loading':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : aucune page vue pendant cet audit n’a été vue charger {{scope}}.',
  'reason.not-looked.failed':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’examen de {{scope}} a échoué.',
  'reason.not-looked.not-loaded':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : aucune page vue pendant cet audit ne fait appel à {{scope}}.',
  'reason.not-looked.not-in-audit':
    'Déclaré à la ligne {{row}} du tableau {{table}} (« {{words}} »), mais pas cherché : l’espace où il se trouverait ne fait pas partie de cet audit.',
});
