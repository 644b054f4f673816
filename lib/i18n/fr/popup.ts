import { popupSentences } from '../sentences.ts';

/** The popup's own words, and those of the components that it shares with the report page. */
export const popup = popupSentences({
  'popup.language': 'Langue de l’affichage',

  'popup.looking': 'Examen en cours…',
  'popup.looking.text': 'Témoin relève d’abord les cookies présents, puis lit la charte du site.',

  'popup.unreadable.title': 'Cette page ne peut pas être examinée',
  'popup.unreadable.closed':
    'Le navigateur interdit aux extensions de lire cette page : c’est l’une des siennes, une page d’erreur, son catalogue d’extensions ou son lecteur de PDF. Ouvrez le portail dans un onglet, puis cliquez de nouveau sur Témoin.',
  'popup.unreadable.no-access':
    'Le navigateur ne donne pas accès à cette page : c’est l’une des siennes, ou bien l’onglet a changé d’adresse depuis votre clic. Dans l’onglet du portail, cliquez de nouveau sur le bouton Témoin.',
  'popup.unreadable.gone': 'L’onglet a été fermé, ou a changé de page avant d’avoir pu répondre. Rien n’en est conclu.',
  'popup.unreadable.broke':
    'La page a été interrogée et n’a rien pu répondre : ce qu’elle contient a fait échouer la lecture. Rien n’en est conclu.',
  'popup.unreadable.no-answer':
    'La page n’a pas répondu à temps : elle n’a pas fini de se charger, ou un de ses scripts l’occupe. Rien n’en est conclu.',
  'popup.unreadable.page': 'Page ouverte :',

  'popup.not-a-portal.title': 'Ce site n’est pas reconnu comme un portail Opendatasoft',
  'popup.not-a-portal.none': 'Témoin n’y trouve aucun des signes d’un portail Opendatasoft (Huwise).',
  'popup.not-a-portal.embed':
    'La page intègre des éléments Opendatasoft (ods-widgets), comme tout site peut le faire : cela n’en fait pas un portail.',
  'popup.not-a-portal.weak':
    'La page porte quelques signes d’un portail Opendatasoft (Huwise), que d’autres logiciels portent aussi.',
  'popup.not-a-portal.offer':
    'Vous pouvez l’examiner quand même. La méthode est la même ; seule la recherche de la charte est moins sûre.',
  'popup.not-a-portal.button': 'Examiner ce site quand même',

  'popup.cancel': 'Arrêter',
  'popup.stopped.title': 'L’examen a été arrêté',
  'popup.stopped.text': 'Vous l’avez arrêté avant qu’il y ait quelque chose à montrer. Rien n’en est conclu.',
  'popup.page-did-not-answer.title': 'La page n’a pas répondu',
  'popup.page-did-not-answer.text':
    'Un de ses scripts l’occupe sans doute. Voici ce qui est connu sans elle ; ce qui n’a pas pu lui être demandé est marqué « non examiné ».',
  'popup.page-still-loading.title': 'La page n’a pas fini de se charger',
  'popup.page-still-loading.text': 'Voici ce qu’elle montre jusqu’ici ; ce qui doit encore venir n’est pas connu.',

  'popup.moved.title': 'La page a changé de portail pendant l’audit',
  'popup.moved.text': 'L’audit portait sur {{from}} ; l’onglet montre maintenant {{to}}.',
  'popup.moved.hidden':
    'L’audit portait sur {{from}} ; l’onglet montre maintenant une autre page, que le navigateur ne laisse pas voir.',
  'popup.moved.why':
    'Un rapport ne porte que sur un seul portail : rien de ce qui avait été relevé n’est montré, et rien n’en est conclu.',
  'popup.moved.button': 'Recommencer sur {{to}}',
  'popup.moved.button.hidden': 'Recommencer sur la page affichée',

  'popup.failure.title': 'L’examen n’a pas abouti',
  'popup.failure.memory-full':
    'La mémoire que le navigateur accorde à l’extension est pleine, même sans ce qui pouvait en partir. Fermez les onglets des portails déjà audités, ou redémarrez le navigateur, qui la vide ; puis réessayez.',
  'popup.failure.disk-full':
    'Le disque, ou la place que le navigateur y laisse à l’extension, est plein. Supprimez d’anciens audits de l’historique ou libérez de la place, puis réessayez.',
  'popup.failure.no-answer':
    'La partie de Témoin qui travaille en arrière-plan n’a pas répondu. Réessayez ; si cela ne suffit pas, redémarrez le navigateur.',
  'popup.failure.unexpected': 'Une erreur inattendue a interrompu l’examen.',
  'popup.failure.text': 'Rien n’en est conclu : un examen interrompu ne dit rien des cookies du site.',
  'popup.failure.detail': 'Détail technique',

  'popup.retry': 'Réessayer',

  'popup.recognition.yes': 'Portail Opendatasoft reconnu',
  'popup.recognition.weak': 'Portail Opendatasoft probable',
  'popup.recognition.embed': 'Site intégrant des éléments Opendatasoft',
  'popup.recognition.unknown': 'La page n’a pas pu dire si c’est un portail Opendatasoft',
  'popup.recognition.no': 'Site non reconnu comme portail Opendatasoft',
  'popup.private-window': 'Fenêtre privée : seuls ses propres cookies sont examinés.',
  'popup.observed-at': 'Cookies relevés le {{date}}',

  'popup.busy.charter': 'Lecture de la charte…',
  'popup.awaited': 'Ils seront comparés à la charte dès qu’elle sera lue.',
  'popup.busy.export': 'Préparation du fichier…',
  'popup.busy.jar': 'Relevé des cookies…',
  'popup.notices': 'À savoir',
  'popup.notice.not-remembered':
    'La mémoire que le navigateur accorde à l’extension est pleine : ce rapport est entier, mais la suite de l’audit oubliera ce qui a été vu jusqu’ici. Fermez les onglets des portails déjà audités, ou redémarrez le navigateur, puis recommencez.',

  'popup.permission.jar.title': 'Les cookies n’ont pas encore été examinés',
  'popup.permission.parents.title': 'Les cookies du domaine dont le portail fait partie n’ont pas été examinés',
  'popup.permission.refused.title': 'Autorisation refusée : rien n’a pu être examiné ici',
  'popup.permission.refused.text':
    'Vous avez refusé l’autorisation, ou le navigateur ne l’a pas donnée. Témoin ne peut donc rien dire des cookies de ces hôtes : ni qu’il y en a, ni qu’il n’y en a pas.',
  'popup.permission.button': 'Autoriser seulement {{host}}',
  'popup.permission.hosts': 'Hôtes concernés',
  'popup.permission.never':
    'Témoin ne conserve aucune valeur de cookie, n’en efface aucun et n’envoie vos données à personne. L’autorisation se retire à tout moment dans les réglages du navigateur.',

  'count.declared-observed_one': 'déclaré',
  'count.declared-observed_other': 'déclarés',
  'count.undeclared_one': 'non déclaré',
  'count.undeclared_other': 'non déclarés',
  'count.missing_one': 'absent',
  'count.missing_other': 'absents',
  'count.conditional_one': 'attendu',
  'count.conditional_other': 'attendus',
  'count.unknown.not-looked': 'non examiné',
  'count.unknown.no-charter': 'charte non lue',
  'count.unknown.no-table': 'rien à comparer',
  'count.observed-total_one': '{{count}} cookie observé',
  'count.observed-total_other': '{{count}} cookies observés',
  'count.declared-total_one': '{{count}} déclaration dans la charte',
  'count.declared-total_other': '{{count}} déclarations dans la charte',
  'count.rest.unnamedRows_one': '{{count}} ligne sans nom de cookie',
  'count.rest.unnamedRows_other': '{{count}} lignes sans nom de cookie',
  'count.rest.unreadRows_one': '{{count}} ligne de la charte non comprise',
  'count.rest.unreadRows_other': '{{count}} lignes de la charte non comprises',

  'filter.label': 'Filtrer par nom, domaine ou texte de la charte',
  'filter.result': '{{count}} sur {{total}}',
  'filter.nothing': 'Aucune ligne ne contient « {{text}} ».',

  'export.open-report': 'Ouvrir le rapport',
  'picture.attach': 'Joindre une image de la page',
  'picture.attach.about': 'Votre nom peut y figurer.',
  'picture.refused.no-right':
    'L’image de la page n’a pas pu être prise : le navigateur ne le permet qu’après un clic sur le bouton Témoin, sans changer de page ensuite. Cliquez de nouveau sur le bouton dans l’onglet du portail.',
  'picture.refused.moved-on':
    'L’image de la page n’a pas été prise : l’onglet montre autre chose que la page examinée.',
  'picture.refused.blank': 'L’image de la page n’a pas été jointe : le navigateur n’a rendu qu’une surface unie.',
  'picture.refused.too-large':
    'L’image de la page n’a pas été jointe : elle est trop lourde pour la mémoire que le navigateur accorde.',
  'picture.refused.not-taken': 'L’image de la page n’a pas pu être prise : le navigateur a refusé.',
  'export.title': 'Exporter',
  'export.as': 'Exporter en',
  'export.more.title': 'Autres formats et options',
  'export.about.html': 'le rapport, à lire ou à imprimer',
  'export.about.xlsx': 'un classeur, une feuille par partie',
  'export.about.docx': 'le rapport à modifier et à signer',
  'export.about.markdown': 'pour un ticket ou une note',
  'export.about.zip': 'le dossier complet, pièces jointes comprises',
  'export.about.json': 'toutes les données du rapport',
  'export.about.csv': 'un tableau des cookies',
  'export.separator': 'Séparateur des colonnes du tableau',
  'export.separator.semicolon': 'point-virgule (Excel en français)',
  'export.separator.comma': 'virgule (usage international)',
});
