import type { Charter, DeclaredCookie } from '../../charter/index.ts';
import type { CharterRetrieval } from '../../charter-address/index.ts';
import type { CharterEvidence } from '../audit-report.ts';

export const sampleRow = (own: Partial<DeclaredCookie> & { readonly name: string }): DeclaredCookie => ({
  matchesNothing: false,
  provider: null,
  service: null,
  place: null,
  serviceAndPlace: null,
  purpose: null,
  category: null,
  categoryText: null,
  section: null,
  duration: null,
  storage: 'cookie',
  row: { table: 0, row: 0, cells: [own.name], textFragment: null },
  confidence: { level: 'high', because: 'named-column' },
  ...own,
});

/** A charter of one table, its rows numbered in order. */
export const sampleCharter = (rows: readonly DeclaredCookie[], own: Partial<Charter> = {}): Charter => {
  const declared = rows.map((row, index) => ({ ...row, row: { ...row.row, row: index } }));
  return {
    url: 'https://data.exemple.test/terms/cookies-policy/',
    language: 'fr',
    content: rows.length > 0 ? 'declares-cookies' : 'names-no-cookie',
    title: 'Charte cookies',
    tables: [
      {
        index: 0,
        layout: 'table',
        section: null,
        caption: null,
        header: ['Nom'],
        columns: ['name'],
        rows: declared.map((row) => row.row),
      },
    ],
    declared,
    unnamedRows: [],
    unreadRows: [],
    namedHosts: [],
    text: '',
    truncated: false,
    ...own,
  };
};

const retrieval: CharterRetrieval = {
  status: 'read',
  origin: 'link',
  url: 'https://data.exemple.test/terms/cookies-policy/',
  location: null,
  httpStatus: 200,
  readAt: '2026-11-20T10:00:00Z',
  sha256Bytes: null,
  sha256Text: null,
  truncated: false,
  attempts: [],
};

export const sampleEvidence = (content: Charter | null, own: Partial<CharterRetrieval> = {}): CharterEvidence => ({
  retrieval: { ...retrieval, status: content === null ? 'not-found' : 'read', ...own },
  content,
});

/** The four rows of the older Opendatasoft template. */
export const platformRows: readonly DeclaredCookie[] = [
  ['sessionid', 'Authentification (front et back office)', 'Se souvenir de l’utilisateur d’une page à une autre.'],
  ['django_language', 'Sélection de la langue (front et back office)', 'Se souvenir de la langue du visiteur'],
  ['csrftoken', 'API (CSRF) (front et back office)', 'Récupérer des données via des appels API'],
  [
    'cookies_preferences',
    'Choix concernant vos préférences sur les cookies',
    'Se souvenir du choix opéré par le visiteur concernant les cookies',
  ],
].map(([name = '', service = '', purpose = '']) =>
  sampleRow({
    name,
    provider: 'Opendatasoft',
    service,
    purpose,
    category: 'necessary',
    categoryText: 'Cookies nécessaires',
  }),
);
