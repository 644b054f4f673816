import type { PurposeClass } from '../purpose-class.ts';
import { charterAsides } from './charter-asides.ts';
import type { CharterAsides } from './charter-asides.ts';
import { charterNotes } from './charter-notes.ts';
import type { CharterNotes } from './charter-notes.ts';

/** What a corrected charter says in its own language. */
export interface CharterWords extends CharterAsides {
  /** The language of these words: English where the charter's own is none that we write. */
  readonly language: string;
  /** The charter's own language. */
  readonly speaks: string;
  readonly toCheck: string;
  readonly session: string;
  readonly notes: CharterNotes;
  readonly labels: {
    readonly provider: string;
    readonly place: string;
    readonly name: string;
    readonly duration: string;
    readonly purpose: string;
  };
  readonly categories: Readonly<Record<PurposeClass | 'unknown', string>>;
}

type Row = readonly [
  toCheck: string,
  session: string,
  labels: readonly [string, string, string, string, string],
  categories: readonly [string, string, string, string, string, string],
];

/** Words by BCP 47 primary subtag; English where a charter is in another language. */
const rows: Readonly<Record<string, Row>> = {
  fr: [
    'à vérifier',
    'session',
    ['Nom du prestataire', 'Service et emplacement', 'Nom du cookie', 'Durée de conservation', 'Finalités'],
    [
      'Cookies nécessaires',
      'Cookies de préférences',
      'Cookies de mesure d’audience',
      'Cookies publicitaires',
      'Autres cookies',
      'Cookies à qualifier',
    ],
  ],
  en: [
    'to be checked',
    'session',
    ['Provider', 'Service and location', 'Cookie name', 'Duration', 'Purpose'],
    [
      'Necessary cookies',
      'Preference cookies',
      'Statistics cookies',
      'Marketing cookies',
      'Other cookies',
      'Cookies to be classified',
    ],
  ],
  es: [
    'por verificar',
    'sesión',
    ['Proveedor', 'Servicio y ubicación', 'Nombre de la cookie', 'Duración', 'Finalidad'],
    [
      'Cookies necesarias',
      'Cookies de preferencias',
      'Cookies de estadísticas',
      'Cookies publicitarias',
      'Otras cookies',
      'Cookies por clasificar',
    ],
  ],
  de: [
    'zu prüfen',
    'Sitzung',
    ['Anbieter', 'Dienst und Ort', 'Cookie-Name', 'Speicherdauer', 'Zweck'],
    [
      'Notwendige Cookies',
      'Präferenz-Cookies',
      'Statistik-Cookies',
      'Marketing-Cookies',
      'Andere Cookies',
      'Noch einzuordnende Cookies',
    ],
  ],
  it: [
    'da verificare',
    'sessione',
    ['Fornitore', 'Servizio e posizione', 'Nome del cookie', 'Durata', 'Finalità'],
    [
      'Cookie necessari',
      'Cookie di preferenza',
      'Cookie statistici',
      'Cookie di marketing',
      'Altri cookie',
      'Cookie da classificare',
    ],
  ],
  nl: [
    'te controleren',
    'sessie',
    ['Aanbieder', 'Dienst en plaats', 'Naam van de cookie', 'Bewaartermijn', 'Doel'],
    [
      'Noodzakelijke cookies',
      'Voorkeurscookies',
      'Statistische cookies',
      'Marketingcookies',
      'Andere cookies',
      'Nog in te delen cookies',
    ],
  ],
  pt: [
    'a verificar',
    'sessão',
    ['Fornecedor', 'Serviço e localização', 'Nome do cookie', 'Duração', 'Finalidade'],
    [
      'Cookies necessários',
      'Cookies de preferências',
      'Cookies estatísticos',
      'Cookies de marketing',
      'Outros cookies',
      'Cookies por classificar',
    ],
  ],
  ca: [
    'per verificar',
    'sessió',
    ['Proveïdor', 'Servei i ubicació', 'Nom de la galeta', 'Durada', 'Finalitat'],
    [
      'Galetes necessàries',
      'Galetes de preferències',
      'Galetes estadístiques',
      'Galetes publicitàries',
      'Altres galetes',
      'Galetes per classificar',
    ],
  ],
  eu: [
    'egiaztatzeko',
    'saioa',
    ['Hornitzailea', 'Zerbitzua eta kokapena', 'Cookiearen izena', 'Iraupena', 'Helburua'],
    [
      'Beharrezko cookieak',
      'Lehentasun-cookieak',
      'Estatistika-cookieak',
      'Marketin-cookieak',
      'Beste cookieak',
      'Sailkatzeko cookieak',
    ],
  ],
};

/**
 * The words of a charter's own language.
 *
 * @param language BCP 47 primary subtag, or null where nobody knows: French, the language of most portals.
 */
export function charterWords(language: string | null): CharterWords {
  const known = language === null ? 'fr' : Object.hasOwn(rows, language) ? language : 'en';
  const [toCheck, session, labels, categories] = rows[known] ?? fallback;
  const [provider, place, name, duration, purpose] = labels;
  const [necessary, preferences, statistics, marketing, other, unknown] = categories;
  return {
    language: known,
    speaks: language ?? known,
    toCheck,
    session,
    ...charterAsides(known),
    notes: charterNotes(known),
    labels: { provider, place, name, duration, purpose },
    categories: { necessary, preferences, statistics, marketing, other, unknown },
  };
}

const fallback: Row = [
  '?',
  'session',
  ['Provider', 'Service', 'Cookie name', 'Duration', 'Purpose'],
  ['', '', '', '', '', ''],
];
