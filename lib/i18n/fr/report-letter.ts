/** The ready letter to the portal’s provider. */
export const reportLetter = {
  'report.letter.subject': 'Objet : mise à jour de la charte cookies de {{host}}',
  'report.letter.greeting': 'Madame, Monsieur,',
  'report.letter.opening':
    'Le {{day}}, nous avons comparé la charte cookies publiée par {{host}} ({{address}}) aux cookies que le navigateur détient après une visite du portail.',
  'report.letter.opening-without':
    'Le {{day}}, nous avons cherché la charte cookies de {{host}} et n’avons pas pu la lire ; nous avons relevé les cookies que le navigateur détient après une visite du portail.',
  'report.letter.undeclared': 'Non déclarés dans la charte :',
  'report.letter.cookie': '{{name}} (domaine {{domain}})',
  'report.letter.near': 'Probablement déclarés sous un autre nom ou pour un autre prestataire :',
  'report.letter.near-line': '{{name}}, que la charte écrit « {{declared}} »',
  'report.letter.missing': 'Déclarés dans la charte et non observés :',
  'report.letter.durations': 'Déclarés sans durée de conservation :',
  'report.letter.rows': 'Lignes de la charte qui ne nomment aucun cookie ou n’ont pas été comprises :',
  'report.letter.nothing': 'Nous n’avons relevé aucun point à corriger.',
  'report.letter.corrected':
    'Une charte corrigée, dans les colonnes et l’ordre de la vôtre, peut accompagner cette lettre ; ce qui reste à vérifier y est signalé. Ces constats portent sur ce qui a été observé à cette date et ne préjugent pas de la licéité des traitements.',
  'report.letter.closing': 'Nous vous remercions de nous indiquer la date à laquelle la charte sera mise à jour.',
} as const;
