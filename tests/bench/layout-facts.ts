/** One cookie as a page of the matrix states it. */
export interface MatrixRow {
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly duration: string;
}

/** The words of a small charter in one language. */
export interface LayoutFacts {
  readonly language: string;
  readonly title: string;
  readonly section: string;
  /** Column labels: name, provider, purpose, duration. */
  readonly labels: readonly [string, string, string, string];
  readonly rows: readonly MatrixRow[];
}

const row = (name: string, provider: string, purpose: string, duration: string): MatrixRow => ({
  name,
  provider,
  purpose,
  duration,
});

export const LAYOUT_FACTS: readonly LayoutFacts[] = [
  {
    language: 'fr',
    title: 'Politique de cookies',
    section: 'Cookies de mesure d’audience',
    labels: ['Nom du cookie', 'Éditeur', 'Finalité', 'Durée de conservation'],
    rows: [
      row('_pk_id.*', 'Matomo', 'Compter les visites', '13 mois'),
      row('portail_session', 'Commune', 'Maintenir la connexion', 'Session'),
      row('hasConsent', 'Commune', 'Retenir le choix', '6 mois'),
    ],
  },
  {
    language: 'en',
    title: 'Cookie policy',
    section: 'Analytics cookies',
    labels: ['Cookie name', 'Provider', 'Purpose', 'Duration'],
    rows: [
      row('_ga_*', 'Google', 'Counts visits', '2 years'),
      row('portal_session', 'Council', 'Keeps you signed in', 'Session'),
      row('cookie_choice', 'Council', 'Remembers your choice', '6 months'),
    ],
  },
  {
    language: 'es',
    title: 'Política de cookies',
    section: 'Cookies analíticas',
    labels: ['Nombre de la cookie', 'Titular', 'Finalidad', 'Duración'],
    rows: [
      row('_gid', 'Google', 'Contar visitas', '24 horas'),
      row('JSESSIONID', 'Ayuntamiento', 'Mantener la sesión', 'Sesión'),
      row('aviso_cookies', 'Ayuntamiento', 'Recordar la elección', '1 año'),
    ],
  },
  {
    language: 'de',
    title: 'Cookie-Hinweise',
    section: 'Statistik-Cookies',
    labels: ['Name des Cookies', 'Anbieter', 'Zweck', 'Speicherdauer'],
    rows: [
      row('_et_coid', 'etracker', 'Besuche zählen', '2 Jahre'),
      row('fe_typo_user', 'Stadt', 'Anmeldung erhalten', 'Sitzung'),
      row('cookie_hinweis', 'Stadt', 'Auswahl merken', '30 Tage'),
    ],
  },
  {
    language: 'it',
    title: 'Informativa sui cookie',
    section: 'Cookie statistici',
    labels: ['Nome del cookie', 'Fornitore', 'Finalità', 'Durata'],
    rows: [
      row('_pk_ses.*', 'Matomo', 'Contare le visite', '30 minuti'),
      row('PHPSESSID', 'Comune', 'Mantenere la sessione', 'Sessione'),
      row('scelta_cookie', 'Comune', 'Ricordare la scelta', '6 mesi'),
    ],
  },
  {
    language: 'nl',
    title: 'Cookieverklaring',
    section: 'Analytische cookies',
    labels: ['Naam van de cookie', 'Aanbieder', 'Doel', 'Bewaartermijn'],
    rows: [
      row('siteimproveses', 'Siteimprove', 'Bezoeken tellen', 'Sessie'),
      row('ASP.NET_SessionId', 'Gemeente', 'Sessie bewaren', 'Sessie'),
      row('cookie_keuze', 'Gemeente', 'Keuze onthouden', '1 jaar'),
    ],
  },
  {
    language: 'pt',
    title: 'Política de cookies',
    section: 'Cookies estatísticos',
    labels: ['Nome do cookie', 'Fornecedor', 'Finalidade', 'Duração'],
    rows: [
      row('_gat_UA-*', 'Google', 'Contar visitas', '1 minuto'),
      row('ARRAffinity', 'Município', 'Repartir a carga', 'Sessão'),
      row('aviso_cookies', 'Município', 'Guardar a escolha', '1 ano'),
    ],
  },
  {
    language: 'ca',
    title: 'Política de galetes',
    section: 'Galetes analítiques',
    labels: ['Nom de la galeta', 'Titular', 'Finalitat', 'Durada'],
    rows: [
      row('_ga', 'Google', 'Comptar visites', '2 anys'),
      row('COOKIE_SUPPORT', 'Ajuntament', 'Comprovar el navegador', '1 any'),
      row('avis_galetes', 'Ajuntament', 'Recordar la tria', '6 mesos'),
    ],
  },
];
