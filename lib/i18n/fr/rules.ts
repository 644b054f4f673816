import { reportSentences } from '../sentences.ts';

/** Findings: for each rule a title, and a sentence for each thing that it can find. */
export const rules = reportSentences({
  'rules.title': 'Constats',
  'rule.charter-found.title': 'Accès à la charte',
  'rule.charter-found.pass': 'La charte a été trouvée et lue : {{url}}.',
  'rule.charter-found.not-found':
    'Aucune charte cookies n’a été trouvée : ni par les liens du portail, ni aux adresses habituelles.',
  'rule.charter-found.links-cut':
    'Parmi les liens du portail qui ont été examinés, aucun ne mène à une charte cookies, et les adresses habituelles non plus ; la page en compte trop pour que tous le soient.',
  'rule.charter-found.links-unread':
    'Aucune charte cookies n’a été trouvée aux adresses habituelles ; les liens de la page n’ont pas pu être examinés.',
  'rule.charter-found.http-error': 'L’adresse de la charte répond par une erreur ({{httpStatus}}) : {{url}}.',
  'rule.charter-found.unreadable.pdf': 'La charte est un document PDF, que Témoin ne lit pas : {{url}}.',
  'rule.charter-found.unreadable.login-required': 'La charte demande une connexion : {{url}}.',
  'rule.charter-found.unreadable.rendered-late':
    'Le contenu de la page de la charte est produit par des scripts une fois la page ouverte ; elle n’a pas été ouverte, et n’a donc pas été lue : {{url}}.',
  'rule.charter-found.unreadable.unreachable': 'L’adresse de la charte n’a pas répondu : {{url}}.',
  'rule.charter-found.unreadable.too-large': 'La page de la charte est trop longue pour être lue : {{url}}.',
  'rule.charter-found.unreadable.not-html': 'L’adresse de la charte ne donne pas une page : {{url}}.',
  'rule.charter-found.unreadable.no-content': 'L’adresse de la charte donne une page vide : {{url}}.',
  'rule.charter-found.unreadable.page-forbids':
    'La page du portail interdit toute demande (CSP) : la charte n’a pas pu être demandée, {{url}}.',
  'rule.charter-found.through-worker':
    'Un programme du portail (service worker) s’est interposé entre le serveur et Témoin : il a pu choisir la charte qui a été lue. À relire avec l’autorisation pour ce portail : {{url}}.',
  'rule.charter-found.not-looked': 'La charte n’a pas été lue pendant cet audit.',
  'rule.charter-declares-cookies.title': 'Déclaration de cookies par la charte',
  'rule.charter-declares-cookies.pass_one': 'La charte déclare {{count}} cookie par son nom.',
  'rule.charter-declares-cookies.pass_other': 'La charte déclare {{count}} cookies par leur nom.',
  'rule.charter-declares-cookies.truncated': 'La page de la charte est trop longue : une partie seulement a été lue.',
  'rule.charter-declares-cookies.names-no-cookie': 'La charte a un tableau, mais aucune ligne ne nomme un cookie.',
  'rule.charter-declares-cookies.no-table': 'La page de la charte ne contient aucun tableau ni liste de cookies.',
  'rule.charter-declares-cookies.empty': 'La page de la charte ne contient aucun texte.',
  'rule.charter-on-another-host.title': 'Hôte de la charte',
  'rule.charter-on-another-host.pass': 'La charte se trouve sur le portail ({{host}}).',
  'rule.charter-on-another-host.redirects':
    'L’adresse de la charte renvoie vers {{host}} : vérifier que cette page parle bien de {{portal}}.',
  'rule.charter-on-another-host.redirects-somewhere':
    'L’adresse de la charte ({{url}}) renvoie vers une autre adresse, qui n’a pas été suivie : l’ouvrir, et vérifier que la page atteinte parle bien de {{portal}}.',
  'rule.charter-on-another-host.review':
    'La charte se trouve sur un autre hôte, {{host}} : vérifier qu’elle parle bien de {{portal}}.',
  'rule.names-another-portal.title': 'Portail dont parle la charte',
  'rule.names-another-portal.pass': 'La charte dit parler de {{hosts}} : c’est bien ce portail.',
  'rule.names-another-portal.review':
    'La charte dit parler de {{hosts}}, et non de {{portal}} : vérifier qu’il s’agit du même portail.',
  'rule.names-another-portal.fail':
    'La charte dit parler de {{hosts}}, et non de {{portal}} : elle a pu être reprise d’un autre portail, ou ce portail répond à plusieurs adresses.',
  'rule.lifetimes-stated.title': 'Indication des durées',
  'rule.lifetimes-stated.pass': 'La charte indique une durée pour chaque cookie déclaré.',
  'rule.lifetimes-stated.fail_one':
    'La charte n’indique pas la durée de {{count}} cookie qui n’est pas connu pour être exempté de consentement : {{names}}.',
  'rule.lifetimes-stated.fail_other':
    'La charte n’indique pas la durée de {{count}} cookies qui ne sont pas connus pour être exemptés de consentement : {{names}}.',
  'rule.lifetimes-stated.exempt_one':
    'Information à compléter : la charte n’indique pas la durée de {{count}} cookie d’un type exempté de consentement ({{names}}). La CNIL recommande de signaler l’existence et la finalité d’un tel cookie ; en indiquer la durée complète l’information.',
  'rule.lifetimes-stated.exempt_other':
    'Information à compléter : la charte n’indique pas la durée de {{count}} cookies d’un type exempté de consentement ({{names}}). La CNIL recommande de signaler l’existence et la finalité de tels cookies ; en indiquer la durée complète l’information.',
  'rule.purposes-stated.title': 'Indication des finalités',
  'rule.purposes-stated.pass': 'La charte indique à quoi sert chaque cookie déclaré.',
  'rule.purposes-stated.fail_one': 'La charte ne dit pas à quoi sert {{count}} cookie : {{names}}.',
  'rule.purposes-stated.fail_other': 'La charte ne dit pas à quoi servent {{count}} cookies : {{names}}.',
  'rule.rows-without-name.title': 'Noms de cookies dans les lignes de la charte',
  'rule.rows-without-name.pass': 'Chaque ligne de la charte nomme un cookie.',
  'rule.rows-without-name.review_one':
    '{{count}} ligne de la charte ne nomme aucun cookie et ne peut pas être vérifiée (ligne {{rows}}).',
  'rule.rows-without-name.review_other':
    '{{count}} lignes de la charte ne nomment aucun cookie et ne peuvent pas être vérifiées (lignes {{rows}}).',
  'rule.rows-not-understood.title': 'Lecture des lignes de la charte',
  'rule.rows-not-understood.pass': 'Toutes les lignes de la charte ont été comprises.',
  'rule.rows-not-understood.review_one': '{{count}} ligne de la charte n’a pas été comprise : la lire soi-même.',
  'rule.rows-not-understood.review_other': '{{count}} lignes de la charte n’ont pas été comprises : les lire soi-même.',
  'rule.declared-twice.title': 'Déclarations en double',
  'rule.declared-twice.pass': 'Aucun cookie n’est déclaré deux fois.',
  'rule.declared-twice.fail':
    'La charte déclare un même cookie de façons différentes (durée ou catégorie) : {{names}}.',
  'rule.declared-twice.review': 'La charte déclare plusieurs fois le même cookie : {{names}}.',
  'rule.placeholder-too-wide.title': 'Précision des noms déclarés',
  'rule.placeholder-too-wide.pass': 'Aucun nom déclaré ne conviendrait à n’importe quel cookie.',
  'rule.placeholder-too-wide.fail':
    'Ces noms de la charte conviendraient à n’importe quel cookie, et n’en déclarent donc aucun : {{names}}.',
  'rule.languages-agree.title': 'Versions linguistiques de la charte',
  'rule.languages-agree.pass': 'La charte déclare les mêmes cookies dans les deux langues ({{own}}, {{language}}).',
  'rule.languages-agree.fail':
    'La charte ne déclare pas la même chose selon la langue ({{own}}, {{language}}) : {{names}}.',
  'rule.languages-agree.not-looked':
    'La version de la charte dans une autre langue ({{language}}) n’a pas pu être lue : elle n’a pas été comparée.',
  'rule.languages-agree.no-table':
    'La page de la charte dans une autre langue ({{language}}) ne déclare aucun cookie par son nom, contrairement à celle-ci ({{own}}).',
  'rule.languages-agree.review':
    'La charte semble déclarer autre chose selon la langue ({{own}}, {{language}}) : {{names}}. Une des versions n’a pas été entièrement comprise : comparer soi-même.',
  'rule.undeclared-cookies.title': 'Déclaration des cookies observés',
  'rule.undeclared-cookies.pass': 'Aucun cookie du portail n’est observé sans figurer dans la charte.',
  'rule.undeclared-cookies.tracker_one':
    '{{count}} cookie connu pour la mesure ou le suivi est observé et n’est pas déclaré dans la charte : {{names}}.',
  'rule.undeclared-cookies.tracker_other':
    '{{count}} cookies connus pour la mesure ou le suivi sont observés et ne sont pas déclarés dans la charte : {{names}}.',
  'rule.undeclared-cookies.unknown_one':
    '{{count}} cookie est observé et n’est pas déclaré dans la charte : {{names}}.',
  'rule.undeclared-cookies.unknown_other':
    '{{count}} cookies sont observés et ne sont pas déclarés dans la charte : {{names}}.',
  'rule.undeclared-cookies.exempt_one':
    '{{count}} cookie d’un type exempté de consentement est observé et n’est pas déclaré dans la charte ({{names}}) : la CNIL recommande d’informer de l’existence et de la finalité d’un tel cookie.',
  'rule.undeclared-cookies.exempt_other':
    '{{count}} cookies d’un type exempté de consentement sont observés et ne sont pas déclarés dans la charte ({{names}}) : la CNIL recommande d’informer de l’existence et de la finalité de tels cookies.',
  'rule.probably-misspelt.title': 'Orthographe des noms déclarés',
  'rule.probably-misspelt.pass': 'Aucun nom de la charte ne semble mal écrit.',
  'rule.probably-misspelt.review_one':
    '{{count}} cookie observé porte un nom que la charte écrit sans doute autrement, ou qui figure dans une ligne non comprise : {{names}}.',
  'rule.probably-misspelt.review_other':
    '{{count}} cookies observés portent un nom que la charte écrit sans doute autrement, ou qui figure dans une ligne non comprise : {{names}}.',
  'rule.missing-cookies.title': 'Présence des cookies déclarés',
  'rule.missing-cookies.pass': 'Aucun cookie déclaré ne manque là où il était attendu.',
  'rule.missing-cookies.fail_one':
    '{{count}} cookie est déclaré dans la charte et n’a pas été observé là où il pouvait se trouver ; ni la charte ni Témoin ne lui connaissent d’événement encore à attendre : {{names}}.',
  'rule.missing-cookies.fail_other':
    '{{count}} cookies sont déclarés dans la charte et n’ont pas été observés là où ils pouvaient se trouver ; ni la charte ni Témoin ne leur connaissent d’événement encore à attendre : {{names}}.',
  'rule.audience-over-13-months.title': 'Durée de la mesure d’audience (13 mois)',
  'rule.audience-over-13-months.pass':
    'Aucun cookie de mesure d’audience observé ou déclaré ne dépasse {{months}} mois.',
  'rule.audience-over-13-months.observed':
    'Des cookies de mesure d’audience durent plus de {{months}} mois, la durée maximale recommandée pour les outils exemptés de consentement : {{names}}. Depuis juillet 2025, les éditeurs d’outils s’évaluent eux-mêmes selon quatorze critères de la CNIL : demander cette attestation au prestataire.',
  'rule.audience-over-13-months.declared':
    'La charte déclare des cookies de mesure d’audience pour plus de {{months}} mois, la durée maximale recommandée pour les outils exemptés de consentement : {{names}}. Depuis juillet 2025, les éditeurs d’outils s’évaluent eux-mêmes selon quatorze critères de la CNIL : demander cette attestation au prestataire.',
  'rule.choice-over-6-months.title': 'Durée de conservation du choix (6 mois)',
  'rule.choice-over-6-months.pass':
    'Pour ce qui a été vu, le choix sur les cookies n’est ni gardé ni déclaré pour plus de {{months}} mois.',
  'rule.choice-over-6-months.observed':
    'Le choix sur les cookies est gardé plus de {{months}} mois, la durée donnée comme bonne pratique : {{names}}.',
  'rule.choice-over-6-months.declared':
    'La charte déclare que le choix sur les cookies est gardé plus de {{months}} mois, la durée donnée comme bonne pratique : {{names}}.',
  'rule.necessary-but-tracker.title': 'Traceurs déclarés « nécessaires »',
  'rule.necessary-but-tracker.pass': 'Aucun cookie déclaré comme nécessaire n’est connu pour mesurer ou suivre.',
  'rule.necessary-but-tracker.fail':
    'La charte déclare comme nécessaires des cookies connus pour la mesure ou la publicité : {{names}}.',
  'rule.necessary-but-tracker.review':
    'La charte déclare comme nécessaires des cookies de mesure d’audience ({{names}}) : ils ne sont exemptés de consentement que sous des conditions que cet audit ne peut pas vérifier.',
  'rule.third-party-undeclared.title': 'Déclaration des cookies de tiers',
  'rule.third-party-undeclared.pass': 'Aucun cookie de tiers n’est observé sans figurer dans la charte.',
  'rule.third-party-undeclared.fail_one':
    '{{count}} cookie d’un tiers est observé et n’est pas déclaré dans la charte : {{names}}.',
  'rule.third-party-undeclared.fail_other':
    '{{count}} cookies de tiers sont observés et ne sont pas déclarés dans la charte : {{names}}.',
  'rule.third-party-undeclared.hosts':
    'Les pages font appel à des tiers connus pour déposer des cookies, que la charte ne nomme pas : {{names}}.',
  'rule.provider-differs.title': 'Prestataire déclaré',
  'rule.provider-differs.pass': 'Aucune ligne ne nomme un autre prestataire que celui qui est connu.',
  'rule.provider-differs.known':
    'La charte nomme pour ces cookies un autre prestataire que celui que Témoin leur connaît : {{names}}.',
  'rule.provider-differs.other-party':
    'Des cookies portent un nom de la charte, mais viennent d’un autre prestataire que celui que nomme la ligne : {{names}}. Vérifier s’il faut les déclarer à part.',
  'rule.other-storage-undeclared.title': 'Déclaration des autres stockages',
  'rule.other-storage-undeclared.pass': 'Rien n’est conservé hors des cookies sans figurer dans la charte.',
  'rule.other-storage-undeclared.tracker_one':
    '{{count}} nom connu pour la mesure ou le suivi est conservé hors des cookies et n’est pas déclaré dans la charte : {{names}}. Selon le CEPD, l’article 5(3) de la directive 2002/58/CE, qui régit les cookies, couvre aussi ces espaces.',
  'rule.other-storage-undeclared.tracker_other':
    '{{count}} noms connus pour la mesure ou le suivi sont conservés hors des cookies et ne sont pas déclarés dans la charte : {{names}}. Selon le CEPD, l’article 5(3) de la directive 2002/58/CE, qui régit les cookies, couvre aussi ces espaces.',
  'rule.other-storage-undeclared.review_one':
    '{{count}} nom est conservé hors des cookies (stockage local, bases du navigateur) et n’est pas déclaré dans la charte : {{names}}. Selon le CEPD, l’article 5(3) de la directive 2002/58/CE, qui régit les cookies, couvre aussi ces espaces.',
  'rule.other-storage-undeclared.review_other':
    '{{count}} noms sont conservés hors des cookies (stockage local, bases du navigateur) et ne sont pas déclarés dans la charte : {{names}}. Selon le CEPD, l’article 5(3) de la directive 2002/58/CE, qui régit les cookies, couvre aussi ces espaces.',
  'rule.cookie-not-secure.title': 'Attribut Secure',
  'rule.cookie-not-secure.pass': 'Tous les cookies observés du portail et de ses tiers portent l’attribut Secure.',
  'rule.cookie-not-secure.fail':
    'Des cookies de connexion ou de sécurité n’ont pas l’attribut Secure sur un portail en HTTPS : {{names}}.',
  'rule.cookie-not-secure.review':
    'Des cookies n’ont pas l’attribut Secure sur un portail en HTTPS : {{names}}. Le leur donner est une bonne pratique.',
  'rule.session-readable-by-scripts.title': 'Accès des scripts aux cookies de session',
  'rule.session-readable-by-scripts.pass':
    'Les cookies de session observés sont hors de portée des scripts (HttpOnly).',
  'rule.session-readable-by-scripts.fail':
    'Des cookies de session sont lisibles par les scripts de la page (sans HttpOnly) : {{names}}.',
  'rule.samesite-none-without-secure.title': 'SameSite=None et Secure',
  'rule.samesite-none-without-secure.pass':
    'Les cookies du portail et de ses tiers envoyés d’un site à l’autre (SameSite=None) portent tous l’attribut Secure.',
  'rule.samesite-none-without-secure.fail':
    'Des cookies demandent à être envoyés d’un site à l’autre (SameSite=None) sans l’attribut Secure : {{names}}.',
  'rule.shared-domain.title': 'Domaine partagé avec d’autres sites',
  'rule.shared-domain.review_one':
    '{{count}} cookie vient du domaine que ce portail partage avec d’autres sites du même éditeur ; rien ne montre que ce portail l’a déposé : {{names}}. Un audit dans une fenêtre privée qui n’a ouvert que ce portail le dira.',
  'rule.shared-domain.review_other':
    '{{count}} cookies viennent du domaine que ce portail partage avec d’autres sites du même éditeur ; rien ne montre que ce portail les a déposés : {{names}}. Un audit dans une fenêtre privée qui n’a ouvert que ce portail le dira.',
});
