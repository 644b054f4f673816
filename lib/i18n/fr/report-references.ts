import { reportSentences } from '../sentences.ts';

/** The texts that findings refer to, as `lib/audit/countries` names them, so that each language has its own name for them. */
export const reportReferences = reportSentences({
  'report.reference.declaration':
    'Loi n° 78-17, article 82, et directive 2002/58/CE, article 5(3) ; CJUE, Planet49, C-673/17 ; CNIL, délibération n° 2020-092, modifiée par 2025-131',
  'report.reference.withdrawal': 'RGPD, article 7(3), et loi n° 78-17, article 82 ; CNIL, SAN-2024-019 (Orange)',
  'report.reference.consent': 'Loi n° 78-17 du 6 janvier 1978, article 82',
  'report.reference.information': 'CNIL, délibération n° 2020-091 du 17 septembre 2020 (lignes directrices)',
  'report.reference.exempt-information':
    'CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation), modifiée par 2025-131, article 5',
  'report.reference.duration': 'CJUE, 1er octobre 2019, Planet49, C-673/17',
  'report.reference.audience-measurement':
    'CNIL, « Cookies : solutions pour les outils de mesure d’audience », 4 juillet 2025',
  'report.reference.choice':
    'CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation), modifiée par 2025-131',
  'report.reference.essential-claims':
    'CEPD, rapport du groupe de travail sur les bandeaux de cookies (Cookie Banner Taskforce)',
  'report.reference.other-storage':
    'CEPD, lignes directrices 2/2023, version 2.0, sur le champ technique de l’article 5(3)',
  'report.reference.cookie-flags': 'RFC 6265bis, Cookies: HTTP State Management Mechanism',
  'report.reference.agreement': 'Témoin, Méthode et limites',
});
