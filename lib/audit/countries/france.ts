import type { Country } from './country.ts';

/** France: article 82 of the law, as the CNIL's guidelines and recommendation of 17 September 2020 read it. */
export const france: Country = {
  code: 'FR',
  limits: { audienceMeasurement: 13, choice: 6 },
  references: {
    consent: {
      title: 'Loi n° 78-17 du 6 janvier 1978, article 82',
      url: 'https://www.cnil.fr/fr/la-loi-informatique-et-libertes',
      date: '1978-01-06',
      certainty: 'reported',
    },
    declaration: {
      title:
        'Loi n° 78-17, article 82, et directive 2002/58/CE, article 5(3) ; CJUE, Planet49, C-673/17 ; CNIL, délibération n° 2020-092, modifiée par 2025-131',
      url: 'https://www.cnil.fr/fr/la-loi-informatique-et-libertes',
      date: null,
      certainty: 'reported',
    },
    withdrawal: {
      title: 'RGPD, article 7(3), et loi n° 78-17, article 82 ; CNIL, SAN-2024-019 (Orange)',
      url: null,
      date: null,
      certainty: 'reported',
    },
    information: {
      title: 'CNIL, délibération n° 2020-091 du 17 septembre 2020 (lignes directrices)',
      url: null,
      date: '2020-09-17',
      certainty: 'reported',
    },
    'exempt-information': {
      title: 'CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation), modifiée par 2025-131, article 5',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
      date: '2020-09-17',
      certainty: 'verified',
    },
    duration: {
      title: 'CJUE, 1er octobre 2019, Planet49, C-673/17',
      url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62017CJ0673',
      date: '2019-10-01',
      certainty: 'reported',
    },
    'audience-measurement': {
      title: 'CNIL, « Cookies : solutions pour les outils de mesure d’audience », 4 juillet 2025',
      url: 'https://www.cnil.fr/fr/node/167364',
      date: '2025-07-04',
      certainty: 'reported',
    },
    choice: {
      title: 'CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation), modifiée par 2025-131',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
      date: '2020-09-17',
      certainty: 'reported',
    },
    'essential-claims': {
      title: 'CEPD, rapport du groupe de travail sur les bandeaux de cookies (Cookie Banner Taskforce)',
      url: null,
      date: '2023-01-17',
      certainty: 'reported',
    },
    'other-storage': {
      title: 'CEPD, lignes directrices 2/2023, version 2.0, sur le champ technique de l’article 5(3)',
      url: null,
      date: '2024-10-07',
      certainty: 'reported',
    },
    'cookie-flags': {
      title: 'RFC 6265bis, Cookies: HTTP State Management Mechanism',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/',
      date: null,
      certainty: 'verified',
    },
    agreement: {
      title: 'Témoin, Méthode et limites',
      url: null,
      date: null,
      certainty: 'verified',
    },
  },
};
