import { popupSentences } from '../sentences.ts';

/** What became of the charter, and what a person can do about it. */
export const charterWords = popupSentences({
  'charter.title': 'Charte cookies',
  'charter.open': 'Ouvrir la charte',
  'charter.asked-at': 'Demandée le {{date}}',
  'charter.read-at': 'Lue le {{date}}',
  'charter.age': '({{age}})',
  'charter.no-address': 'Texte sans adresse',
  'charter.origin.link': 'trouvée par un lien de la page',
  'charter.origin.known-path': 'trouvée à l’adresse habituelle',
  'charter.origin.user-address': 'à l’adresse que vous avez donnée',
  'charter.origin.pasted-text': 'd’après le texte que vous avez collé',
  'charter.origin.this-page': 'dans la page ouverte',
  'charter.truncated': 'La page dépasse la limite de lecture : seul son début a été lu.',
  'charter.through-worker':
    'Un programme du portail (service worker) s’est interposé : il a pu choisir ce qui a été lu. Autorisez Témoin pour ce portail pour lire la charte sans lui.',
  'charter.old-answer':
    'Cette réponse date du {{date}} : une copie gardée en chemin (cache). La charte a pu changer depuis.',
  'charter.opened-before':
    'Aujourd’hui, l’adresse seule ne donne pas ce texte : la charte est jugée telle qu’elle était dans la page ouverte ce jour-là.',

  'charter.status.read': 'Charte lue',
  'charter.status.not-found': 'Aucune charte cookies trouvée',
  'charter.status.redirects-elsewhere': 'La charte renvoie vers une autre adresse',
  'charter.status.other-host': 'La charte est publiée sur un autre site',
  'charter.status.pdf': 'La charte est un fichier PDF',
  'charter.status.login-required': 'La charte n’est visible qu’après connexion',
  'charter.status.rendered-late': 'La charte est affichée par des scripts',
  'charter.status.http-error': 'Le serveur n’a pas donné la charte',
  'charter.status.unreachable': 'La page de la charte n’a pas répondu',
  'charter.status.too-large': 'La page de la charte est trop longue',
  'charter.status.not-html': 'L’adresse de la charte ne donne pas une page web',
  'charter.status.no-content': 'L’adresse de la charte donne une page vide',
  'charter.status.page-forbids': 'La page du portail interdit de demander la charte',
  'charter.status.not-looked': 'La charte n’a pas été examinée',

  'charter.about.read': 'Elle a été lue et comprise.',
  'charter.about.not-found':
    'Témoin a essayé les liens de la page et les adresses habituelles : aucune n’est une charte cookies. Si vous savez où elle se trouve, indiquez-le.',
  'charter.links-looked.some':
    'La page a trop de liens pour que tous aient été examinés : la charte peut être ailleurs.',
  'charter.links-looked.none': 'Les liens de la page n’ont pas pu être examinés : la charte peut être ailleurs.',
  'charter.about.redirects-elsewhere':
    'Témoin ne suit pas une redirection sans votre accord. Ouvrez la charte, puis cliquez de nouveau sur Témoin dans cet onglet.',
  'charter.about.other-host': 'La lire demande une autorisation pour ce site, ou bien collez son texte.',
  'charter.about.pdf': 'Témoin ne lit pas les fichiers PDF. Ouvrez-le, copiez son tableau et collez-le ici.',
  'charter.about.login-required':
    'Ouvrez-la et connectez-vous, puis cliquez de nouveau sur Témoin en indiquant que la page ouverte est la charte.',
  'charter.about.rendered-late':
    'Son tableau n’est pas dans la page telle que le serveur la donne. Ouvrez-la, puis cliquez de nouveau sur Témoin en indiquant que la page ouverte est la charte.',
  'charter.about.http-error': 'Réessayez, donnez une autre adresse ou collez son texte.',
  'charter.about.unreachable': 'La connexion a échoué ou a duré trop longtemps. Réessayez, ou collez son texte.',
  'charter.about.too-large':
    'Elle dépasse la limite de lecture. Copiez seulement le tableau des cookies et collez-le ici.',
  'charter.about.not-html': 'Donnez une autre adresse, ou collez le texte de la charte.',
  'charter.about.no-content':
    'Elle répond, sans rien à lire. Donnez une autre adresse, ou collez le texte de la charte.',
  'charter.about.page-forbids':
    'Sa politique de sécurité (CSP) bloque toute demande faite depuis la page. Autorisez Témoin pour ce portail : la charte est alors demandée sans passer par la page. Sinon, ouvrez-la et cliquez de nouveau sur Témoin.',
  'charter.about.not-looked':
    'Témoin n’a pas pu consulter la page : le temps a manqué, la page du portail ne répondait pas, ou la lecture a été arrêtée.',

  'charter.content.names-no-cookie': 'La charte ne nomme aucun cookie',
  'charter.content.no-table': 'La charte ne contient pas de tableau de cookies',
  'charter.content.empty': 'La page de la charte est vide',
  'charter.about.names-no-cookie':
    'Elle contient un tableau ou une liste au sujet des cookies, mais aucune ligne n’en donne le nom.',
  'charter.about.no-table':
    'Témoin y lit du texte, mais ni tableau ni liste qui déclare des cookies. Si le tableau est ailleurs, indiquez-le.',
  'charter.about.empty':
    'Son texte est peut-être affiché par des scripts. Ouvrez-la, puis cliquez de nouveau sur Témoin en indiquant que la page ouverte est la charte.',

  'charter.http-status': 'Réponse du serveur : {{status}}',
  'charter.redirects-to': 'Adresse indiquée :',
  'charter.attempts_one': '{{count}} adresse essayée',
  'charter.attempts_other': '{{count}} adresses essayées',

  'charter.other': 'Lire une autre charte',
  'charter.offers': 'Indiquer la charte',
  'charter.offer.follow': 'Lire la charte à cette adresse',
  'charter.offer.this-page': 'La page ouverte est la charte',
  'charter.offer.address': 'Donner une adresse',
  'charter.offer.address.label': 'Adresse de la charte',
  'charter.offer.address.button': 'Lire cette adresse',
  'charter.offer.address.invalid': 'Cette adresse n’est pas valable : elle commence par https:// ou http://.',
  'charter.offer.paste': 'Coller le texte',
  'charter.offer.paste.label': 'Texte de la charte, tableau compris',
  'charter.offer.paste.button': 'Lire ce texte',
  'charter.offer.paste.empty': 'Collez d’abord le texte de la charte.',
});
