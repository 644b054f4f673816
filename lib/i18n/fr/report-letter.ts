import { reportSentences } from '../sentences.ts';

/** The ready letter to the portal’s provider. */
export const reportLetter = reportSentences({
  'report.letter.subject': 'Objet : mise à jour de la charte cookies de {{host}}',
  'report.letter.subject-plain': 'Objet : charte cookies de {{host}}',
  'report.letter.date': 'Le {{day}}',
  'report.letter.references': 'Références :',
  'report.letter.reference.portal': 'portail : {{address}}',
  'report.letter.reference.charter': 'charte cookies : {{address}}',
  'report.letter.reference.read': 'charte lue le {{day}}',
  'report.letter.reference.asked': 'charte demandée le {{day}}',
  'report.letter.reference.audit': 'audit du {{day}}',
  'report.letter.reference.case': 'dossier : {{reference}}',
  'report.letter.greeting': 'Madame, Monsieur,',
  'report.letter.charter.usable': 'Le {{day}}, nous avons lu la charte cookies publiée par {{host}} ({{address}}).',
  'report.letter.charter.no-table':
    'Le {{day}}, nous avons lu la page qui tient lieu de charte cookies à {{host}} ({{address}}) ; elle ne déclare aucun cookie.',
  'report.letter.charter.absent':
    'Le {{day}}, nous avons cherché la charte cookies de {{host}} ({{address}}) et n’avons pas pu la lire ({{why}}).',
  'report.letter.charter.not-looked': 'Le {{day}}, nous avons audité {{host}} sans lire sa charte cookies.',
  'report.letter.charter.nowhere':
    'Le {{day}}, nous avons cherché la charte cookies de {{host}} et n’avons pas pu la lire ({{why}}).',
  'report.letter.jar.compared':
    'Nous l’avons comparée aux cookies que le navigateur détenait pour ce portail après une visite.',
  'report.letter.jar.listed':
    'Nous avons relevé les cookies que le navigateur détenait pour ce portail après une visite.',
  'report.letter.jar.none': 'Le navigateur ne détenait aucun cookie pour ce portail après une visite.',
  'report.letter.jar.not-looked':
    'Les cookies que le navigateur détient pour ce portail n’ont pas été examinés : cette lettre n’en dit rien.',
  'report.letter.lead': 'Voici ce que nous vous demandons de corriger ou de vérifier.',
  'report.letter.consent': 'Traceurs présents sans l’accord du visiteur :',
  'report.letter.observed': 'Observés, sans charte à laquelle les comparer :',
  'report.letter.not-in-part-read': 'Observés, et non nommés dans la partie de la charte qui a pu être lue :',
  'report.letter.undeclared': 'Non déclarés dans la charte :',
  'report.letter.cookie': '{{name}} (domaine {{domain}} ; {{who}})',
  'report.letter.item': '{{name}} ({{place}} ; {{who}})',
  'report.letter.near': 'Probablement déclarés sous un autre nom ou pour un autre prestataire :',
  'report.letter.missing': 'Déclarés dans la charte et non observés, à confirmer ou à retirer :',
  'report.letter.durations': 'Déclarés sans durée de conservation :',
  'report.letter.rows': 'Lignes de la charte qui ne nomment aucun cookie ou n’ont pas été comprises :',
  'report.letter.named': '{{name}} : {{words}}',
  'report.letter.others': 'Autres points relevés :',
  'report.letter.not-looked': 'N’ont pas été examinés, et rien n’en est dit dans cette lettre :',
  'report.letter.nothing': 'Nous n’avons relevé aucun point à corriger.',
  'report.letter.nothing-in-what-was-seen': 'Dans ce qui a été examiné, nous n’avons relevé aucun point à corriger.',
  'report.letter.nothing-in-charter':
    'La lecture de la charte, sans les cookies, n’a fait apparaître aucun point à corriger.',
  'report.letter.corrected':
    'Une charte corrigée, dans les colonnes et l’ordre de la vôtre, est jointe à cette lettre ; ce qui reste à vérifier y est signalé.',
  'report.letter.evidence':
    'Le dossier d’audit joint donne le détail de ce qui a été examiné, quand et avec quel navigateur.',
  'report.letter.scope':
    'Ces constats portent sur ce qui a été observé à cette date et ne préjugent pas de la licéité des traitements.',
  'report.letter.closing': 'Nous vous remercions de nous indiquer la date à laquelle la charte sera mise à jour.',
  'report.letter.closing-no-charter':
    'Nous vous remercions de nous indiquer l’adresse de la charte cookies du portail, ou la date à laquelle elle sera publiée.',
  'report.letter.closing-unread':
    'Nous vous remercions de nous indiquer une page où le texte de la charte cookies peut être lu, ou de nous le transmettre.',
  'report.letter.closing-no-table':
    'Nous vous remercions de nous indiquer la page où la charte cookies nomme les cookies du portail, s’il en existe une.',
  'report.letter.closing-answer': 'Nous vous remercions de nous indiquer les suites données à cette lettre.',
  'report.letter.closing-nothing': 'Cette lettre n’appelle pas de suite de votre part.',
  'report.letter.courtesy': 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  'report.letter.signature': '[Nom, fonction et organisme]',
  'report.letter.annexes': 'Pièces jointes :',
  'report.letter.annex.evidence': 'dossier d’audit ({{name}})',
  'report.letter.annex.corrected': 'charte corrigée ({{name}})',
});
