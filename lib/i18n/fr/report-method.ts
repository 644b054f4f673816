import { reportSentences } from '../sentences.ts';

/** Fixed words on method and limits: the same in every report. */
export const reportMethod = reportSentences({
  'report.method.title': 'Méthode',
  'report.method.compare':
    'Témoin lit le tableau de la charte cookies publiée par le portail, relève les cookies que le navigateur de l’auditeur détient pour ce portail, et compare les deux. Tout se fait dans le navigateur ; les seules requêtes vont au portail et à l’hôte de sa charte.',
  'report.method.jar':
    'Seuls sont jugés les cookies que le navigateur enverrait au portail (selon RFC 6265bis, projet de norme de l’IETF), ceux que des tiers gardent pour ses seules pages (cookies partitionnés) et ceux des tiers appelés par ses pages. Les cookies d’un domaine que le portail partage avec d’autres sites de son éditeur sont comptés à part.',
  'report.method.names':
    'Un cookie est dit déclaré si son nom et celui qui le dépose (portail ou tiers) concordent avec une ligne : nom exact, modèle écrit dans la charte ou famille connue de noms. Un nom voisin est signalé, jamais compté comme déclaré.',
  'report.method.conditional':
    'Un cookie déclaré est dit encore attendu s’il ne vient qu’avec un événement (connexion, choix, changement de langue…) qui n’a pas été constaté pendant l’audit ; absent si l’événement a été constaté ou si ni la charte ni Témoin ne lui en connaissent, et que les espaces où il pouvait se trouver ont été examinés.',
  'report.method.lifetimes':
    'La durée réelle est celle du dépôt, s’il a été vu, sinon ce qui reste du relevé à l’expiration ; elle est arrondie vers le bas, partout de la même façon, et comparée ainsi. Des mois comptent pour le plus de jours qu’ils peuvent avoir dans le calendrier (13 mois : 397 jours), des jours pour eux-mêmes. Une durée déclarée de plus de 400 jours n’est pas tenue pour un écart lorsque le navigateur l’a ramenée à cette limite.',
  'report.method.values':
    'Aucune valeur de cookie, ni aucune empreinte d’une valeur, n’est conservée ou exportée ; du seul cookie qui enregistre le choix du visiteur, ce choix est lu et la valeur abandonnée aussitôt. Les adresses des pages et des dépôts sont privées de leurs paramètres ; celles de la charte les gardent.',
  'report.method.outcomes':
    '« Écart constaté » : ce qui a été vu ne répond pas au critère. « À examiner » : une personne doit en juger. « Sans écart » : rien de ce qui a été vu n’y contredit. La gravité est celle que Témoin donne à chaque critère pour ordonner la lecture, non une qualification juridique.',
  'report.method.law':
    'L’article 82 de la loi n° 78-17, qui transpose l’article 5(3) de la directive 2002/58/CE, demande une information claire et complète sur les finalités et sur les moyens de refuser. La CJUE (Planet49) y ajoute la durée des cookies et l’accès de tiers. La CNIL (délibération n° 2020-092, modifiée par 2025-131) recommande d’indiquer aussi l’existence et la finalité des cookies exemptés. Aucun texte connu des auteurs de Témoin n’impose une liste nom par nom.',
  'report.method.cited':
    'Textes que les auteurs de Témoin citent d’après d’autres sources (sites de la CNIL et de l’Union, publications juridiques) sans en avoir lu l’original, à lire avant de s’en prévaloir : {{titles}}.',
  'report.method.words':
    'Secure : le cookie n’est envoyé qu’en HTTPS. HttpOnly : les scripts de la page ne peuvent pas le lire. SameSite : s’il accompagne ou non les requêtes venues d’autres sites. Partitionné : gardé à part sous chaque site visité. Session : effacé à la fin de la session du navigateur.',
  'report.method.masked':
    'Dans ce document, ce qui ressemble à un identifiant dans un nom ou une adresse est masqué par des astérisques. Deux noms qui ne différaient que par là restent distincts : le second porte « ~2 » à sa fin, le suivant « ~3 ».',
  'report.method.unmasked':
    'Ce document donne les noms et les adresses tels que le rapport les contient, sans rien masquer : ils peuvent comporter des identifiants du visiteur.',
  'report.limits.title': 'Limites',
  'report.limits.moment':
    'Le rapport dit ce qui a été vu par ce navigateur, à ce moment, sur les pages visitées. Un autre visiteur, un autre jour ou une autre page peut recevoir d’autres cookies. Un cookie déjà présent au début de l’audit peut dater d’une visite antérieure.',
  'report.limits.browser':
    'Les réglages du navigateur et ses extensions peuvent bloquer des cookies ou des requêtes. Ce qui a été constaté à ce sujet figure parmi les éléments de preuve.',
  'report.limits.not-looked':
    '« Non examiné » ne veut pas dire « absent » : rien n’est conclu de ce qui n’a pas été vu.',
  'report.limits.charter-reading':
    'La charte est lue par un programme. Le texte lu, les lignes non comprises et l’empreinte de la page permettent de vérifier cette lecture.',
  'report.limits.legal':
    'Ce rapport constate des concordances et des écarts ; il ne dit pas si un traitement est licite et ne remplace pas un conseil juridique. Les auteurs de Témoin ne connaissent aucun texte qui impose une liste de cookies nom par nom ; ce que les textes cités demandent d’indiquer, ce sont les finalités et, selon la CJUE (Planet49) pour les cookies soumis au consentement, la durée et l’accès de tiers.',
  'report.limits.integrity':
    'Les sommes SHA-256 d’un dossier de preuves montrent que ses fichiers n’ont pas changé depuis l’export ; elles ne montrent ni qui les a faits, ni quand. Qui changerait un fichier pourrait aussi refaire sa somme : une copie des sommes est à garder à part.',
  'report.sheet.summary': 'Synthèse',
  'report.sheet.comparison': 'Comparaison',
  'report.sheet.findings': 'Constats',
  'report.sheet.charter': 'Charte',
  'report.sheet.charter-text': 'Texte de la charte',
  'report.zip.readme-name': 'LISEZ-MOI.txt',
  'report.zip.folder.charter': 'charte',
  'report.zip.folder.attachments': 'pieces',
  'report.zip.file.page': 'page-recue.html.txt',
  'report.zip.file.copy': 'page-expurgee.html.txt',
  'report.zip.file.text': 'texte-lu.txt',
  'report.zip.file.picture': 'image-de-la-page.png',
  'report.zip.readme':
    'Dossier de preuves établi par Témoin. Le fichier SHA256SUMS donne la somme SHA-256 de chaque fichier ; la commande « sha256sum --check SHA256SUMS » les vérifie (sous Windows, « certutil -hashfile FICHIER SHA256 » donne la somme d’un fichier, à comparer). Ces sommes montrent que les fichiers n’ont pas changé depuis l’export ; elles ne montrent ni qui les a faits, ni quand. Qui changerait un fichier pourrait aussi refaire sa somme : une copie de SHA256SUMS est à garder à part.',
  'report.zip.page.filed':
    'La page de la charte telle que le serveur l’a envoyée est dans {{file}} ; sa somme SHA-256 est celle que donne le rapport.',
  'report.zip.page.copy':
    '« {{file}} » est une copie expurgée de la page de la charte : sans en-tête, menus, pied de page, compte connecté, champs ni scripts, adresses personnelles masquées. Son empreinte est dans SHA256SUMS ; celle des octets reçus du serveur est {{sha256}}. La page telle que reçue est jointe si le masquage est désactivé.',
  'report.zip.page.never-fetched':
    'La page de la charte telle que le serveur l’a envoyée n’est pas jointe : elle a été lue dans un onglet ouvert ou dans un texte collé, coupée parce que trop longue, ou n’a pas pu être lue. Le texte lu, s’il y en a un, est joint.',
  'report.zip.page.not-kept':
    'La page de la charte telle que le serveur l’a envoyée n’est pas jointe : ce navigateur ne l’a pas conservée (rapport venu d’un fichier, page trop volumineuse, ou disque plein). Sa somme SHA-256 figure dans le rapport.',
  'report.zip.page.altered':
    'La page de la charte telle que le serveur l’a envoyée n’est pas jointe : ce que ce navigateur en a conservé n’a pas la somme SHA-256 que donne le rapport.',
  'report.zip.picture':
    'L’image {{file}} a été prise par Témoin à la demande de l’auditeur, le {{at}} (temps universel), à l’adresse {{url}}. Elle montre la seule partie visible de l’onglet à ce moment, non la page entière, et peut montrer des données personnelles.',
  'report.zip.attachments-other':
    'Les autres pièces du dossier « pieces » ont été ajoutées par l’auditeur ; Témoin ne les a pas vérifiées.',
  'report.zip.attachments':
    'Les pièces du dossier « pieces » ont été ajoutées par l’auditeur ; Témoin ne les a pas vérifiées.',
  'report.made-with': 'Rapport établi par Témoin {{version}} (format de rapport {{schema}}).',
});
