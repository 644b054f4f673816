import { COOKIES, DAY, MONTH, YEAR, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const TABLES_AND_ROWS: readonly KindCase[] = [
  ...(
    [
      ['Nom du cookie / stockage', 'Finalité', 'Durée'],
      ['Nom / type', 'Finalité', 'Durée'],
      ['Cookie & stockage local', 'Finalité', 'Durée'],
      ['Nom / domaine', 'Finalité', 'Durée'],
      ['Nom / Fournisseur', 'Finalité', 'Durée'],
      ['Nom et type', 'Finalité', 'Durée'],
      ['Name / Anbieter', 'Zweck', 'Dauer'],
      ['Nombre y tipo', 'Finalidad', 'Duración'],
      ['Nome e tipo', 'Finalità', 'Durata'],
      ['Nome / domínio', 'Finalidade', 'Duração'],
      ['Naam / domein', 'Doel', 'Bewaartermijn'],
      ['Nazwa / rodzaj', 'Cel', 'Okres przechowywania'],
      ['Cookie or storage', 'Purpose', 'Duration'],
      ['Name & provider', 'Purpose', 'Duration'],
    ] as const
  ).map(([name, purpose, duration]): KindCase => [
    7,
    `a header of two roles: ${name}`,
    COOKIES + tableOf(`${name} | ${purpose} | ${duration}`, 'sessionid | a | 14 d', 'taille | b | 12 h'),
    ['sessionid', 'taille'],
  ]),
  [
    7,
    'a header of two roles, both in the cell',
    COOKIES +
      tableOf(
        'Nom / Fournisseur | Finalité | Durée',
        'borlabs-cookie / Mairie | choix | 1 an',
        '_ga / Google | visites | 2 ans',
      ),
    [
      { name: 'borlabs-cookie', provider: 'Mairie' },
      { name: '_ga', provider: 'Google' },
    ],
  ],
  [
    7,
    'a column of keys under a heading of storage',
    `<h2>Stockage du consentement</h2>${tableOf('Clé | Finalité | Durée', 'cookies_preferences | choix | 6 mois', 'theme | affichage | 1 an')}`,
    ['cookies_preferences', 'theme'],
  ],
  [
    7,
    'a column of keys of something else',
    `<h1>Cookies</h1><h2>Paramètres de l’API</h2>${tableOf('Clé | Description | Type', 'apikey | clé d’accès | texte', 'rows | nombre de lignes | entier')}`,
    [],
  ],
  ...(
    [
      [(label: string, value: string): string => `<td>${label}<br>${value}</td>`, 'break'],
      [(label: string, value: string): string => `<td><div>${label}</div><div>${value}</div></td>`, 'blocks'],
      [(label: string, value: string): string => `<td><b>${label} :</b> ${value}</td>`, 'colon'],
    ] as const
  ).map(([cell, how]): KindCase => [
    8,
    `a label repeated in each cell: ${how}`,
    `${COOKIES}<table>${['csrftoken', 'panier', 'tri']
      .map(
        (name) =>
          `<tr>${cell('Nom', name)}${cell('Type', 'Cookie')}${cell('Fournisseur', 'Mairie')}${cell('Durée', '1 an')}</tr>`,
      )
      .join('')}</table>`,
    ['csrftoken', 'panier', 'tri'].map((name) => ({ name, provider: 'Mairie', seconds: YEAR })),
  ]),
  [
    9,
    'a list cell whose first name is a capitalised word',
    COOKIES +
      tableOf(
        'Name | Purpose | Expires',
        'JSESSIONID | Session | Session',
        'Ecsi, Eurostat-SearchFeedback | Feedback | 1 month',
        'Matomo, PHPSESSID | Opt-out | 1 day',
      ),
    ['JSESSIONID', 'Ecsi', 'Eurostat-SearchFeedback', 'Matomo', 'PHPSESSID'],
  ],
  [
    10,
    'a later table with the header of an earlier one',
    `<h1>Cookies</h1><h2>Nécessaires</h2>${tableOf('Nom | Description | Durée', 'PHPSESSID | Session | Session')}<h2>Préférences</h2>${tableOf('Nom | Description | Durée', 'langue | Langue | 1 an', 'contraste | Affichage | 1 an')}`,
    ['PHPSESSID', 'langue', 'contraste'],
  ],
  [
    10,
    'no header below a sentence that announces cookies',
    `<h1>Privacy</h1><p>The following data are saved and transmitted in the cookies:</p><table><tr><td>fe_typo_user</td><td>Keeps you signed in</td></tr><tr><td>language</td><td>Keeps the language</td></tr></table>`,
    ['fe_typo_user', 'language'],
  ],
  [
    10,
    'tab columns without a header',
    'text:Cookies\n\nPHPSESSID\tNavigation\tSession\ntarteaucitron\tMémorise vos choix\t12 mois\nNID\tCartes\t6 mois',
    [{ name: 'PHPSESSID', seconds: 0 }, { name: 'tarteaucitron', provider: null }, 'NID'],
  ],
  [
    10,
    'rows ended by bars',
    'text:Cookies\n\nNom | Finalité | Durée |\nsessionid | Connexion | 14 jours |\nlang | Langue | 1 an |',
    ['sessionid', 'lang'],
  ],
  [
    11,
    'a bullet list of names alone',
    '<h1>Cookies</h1><p>Le site dépose les cookies suivants :</p><ul><li>spip_admin</li><li>spip_session</li></ul>',
    ['spip_admin', 'spip_session'],
  ],
  [
    11,
    'a prefix glued to the name',
    '<h1>Cookies</h1><ul><li>Cookie__pk_id</li><li>Cookie__pk_ses</li></ul>',
    ['_pk_id', '_pk_ses'],
  ],
  [
    12,
    'bold names that are plain words',
    '<h2>Cookies de préférence</h2><ul><li><strong><code>design</code></strong>:<br>retient l’habillage, 6 mois.</li><li><strong><code>audio</code></strong>:<br>retient le son, 6 mois.</li></ul>',
    [
      { name: 'design', seconds: 6 * MONTH },
      { name: 'audio', seconds: 6 * MONTH },
    ],
  ],
  [
    12,
    'quoted names that are plain words, in list items',
    '<h2>Cookies utilizados</h2><ul><li>"cidade" - Identificação da localidade. Duração: 1 ano.</li><li>"voto" - Voto na sondagem. Duração: 30 dias.</li></ul>',
    [
      { name: 'cidade', provider: null, seconds: YEAR },
      { name: 'voto', provider: null, seconds: 30 * DAY },
    ],
  ],
  [
    12,
    'two names parted by a stroke over prose',
    '<h2>Cookies</h2><p>sessionId / csrf:</p><p>These cookies keep you signed in.</p>',
    ['sessionId', 'csrf'],
  ],
];
