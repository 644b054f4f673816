import { reportSentences } from '../sentences.ts';

/** What the rule says of each place that was not looked at, or not wholly. */
export const lookedAtRule = reportSentences({
  'rule.everything-looked-at.title': 'Étendue de l’examen',
  'rule.everything-looked-at.pass': 'Dans le navigateur, toutes les vérifications de cet audit ont été faites.',
  'rule.everything-looked-at.first-party-jar': 'Les cookies du portail ({{where}}) n’ont pas été examinés.',
  'rule.everything-looked-at.parent-domain':
    'Les cookies de {{where}}, dont le portail fait partie, n’ont pas été examinés.',
  'rule.everything-looked-at.partitioned':
    'Les cookies de tiers propres à ce site, dits « partitionnés », n’ont pas été examinés ({{where}}).',
  'rule.everything-looked-at.third-party': 'Les cookies du tiers {{where}} n’ont pas été examinés.',
  'rule.everything-looked-at.third-party-hosts':
    'On ne sait pas de façon sûre quels sites tiers chargent les pages de {{where}}.',
  'rule.everything-looked-at.other-storage': 'Les autres espaces de stockage de {{where}} n’ont pas été examinés.',
  'rule.everything-looked-at.sent':
    'Ce que les pages de {{where}} envoient à d’autres sites n’a pas été observé, ou pas partout.',
  'rule.everything-looked-at.requests-dropped':
    'Les pages de {{where}} ont envoyé plus que Témoin n’en retient : certains hôtes ou noms de cookies manquent.',
  'rule.everything-looked-at.setters':
    'L’origine des dépôts de cookies n’a pas été observée ({{where}}). Pour la connaître : « Observer qui dépose les cookies » dans Témoin, puis recharger la page.',
  'rule.everything-looked-at.local-storage': 'Le stockage local de {{where}} n’a pas été examiné.',
  'rule.everything-looked-at.session-storage': 'Le stockage de session de {{where}} n’a pas été examiné.',
  'rule.everything-looked-at.indexed-db':
    'Les bases de données (IndexedDB) de {{where}} n’ont pas été examinées entièrement.',
  'rule.everything-looked-at.cache-storage': 'Les caches de {{where}} n’ont pas été examinés.',
  'rule.everything-looked-at.service-worker': 'Les service workers de {{where}} n’ont pas été examinés.',
  'rule.everything-looked-at.third-party-cookies-blocked':
    'Le navigateur bloque les cookies du tiers {{where}} : un autre visiteur peut en recevoir.',
  'rule.everything-looked-at.requests-blocked':
    'Des requêtes vers {{where}} ou son site ont été bloquées par le navigateur ou une autre extension : un autre visiteur peut recevoir davantage de cookies.',
  'rule.everything-looked-at.cookies-not-kept':
    'Des réponses de {{where}} ont demandé des cookies que le navigateur ne garde pas : un autre visiteur peut les recevoir.',
  'rule.everything-looked-at.blocking-not-known':
    'On ne sait pas si le navigateur bloque les cookies du tiers {{where}} : personne n’a observé ses réponses.',
  'rule.everything-looked-at.no-control-reading':
    'La page n’a pas pu dire quels cookies elle voit : rien ne confirme que la liste des cookies de {{where}} est complète.',
  'rule.everything-looked-at.partly-looked':
    'Une partie seulement de ce que {{where}} conserve hors des cookies a été lue : il y en a trop.',
  'rule.everything-looked-at.sightings-dropped':
    'Il est passé sur {{where}} plus de cookies que Témoin n’en retient : les plus anciens de ceux qui ont disparu ne sont plus connus.',
  'rule.everything-looked-at.near-cookie-limit':
    'Le site de {{where}} approche la limite de cookies du navigateur : certains ont pu être effacés avant le relevé.',
  'rule.everything-looked-at.worker-restarted':
    'Le navigateur a interrompu l’observation des dépôts de {{where}} un instant : un dépôt a pu échapper.',
  'rule.everything-looked-at.responses-dropped':
    'Les pages de {{where}} ont déposé plus de cookies que Témoin n’en retient : l’origine des plus anciens n’est plus connue.',
});
