import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings:
    'sous traitan*, document(s), telechargement(s), bibliotheque(s), logiciel(s), parametre(s), journaux, formulaire(s), donnees, champs, prestataire(s), partenaire(s), fournisseur(s), lexique',
  uses: 'utilis, dépos, emplo',
  party: 'premier(e), tierce, tier(s), interne(s)',
  dataLabel: 'donnees, information(s), trace(s)',
  unit: 'second, minut, heu, jour, semain, mois',
  unitWhole: 'an',
  unitAnn: 'ans',
};
