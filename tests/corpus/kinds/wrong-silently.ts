import { COOKIES, HOUR, MINUTE, YEAR, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const WRONG_SILENTLY: readonly KindCase[] = [
  [
    1,
    'the provider of the entry before',
    `<h2>Cookies</h2><p><strong>_ga</strong></p><p>Cookie déposé par Google Analytics pour compter.</p><p><strong>ci_session</strong></p><p>Cookie de session.</p>`,
    [
      { name: '_ga', provider: 'Google Analytics' },
      { name: 'ci_session', provider: null },
    ],
  ],
  [
    1,
    'the provider of the entry before, Spanish',
    `<h2>Cookies</h2><p><b>_ga</b></p><p>La instala Google Analytics para contar visitas.</p><p><b>has_js</b></p><p>Indica si hay JavaScript.</p>`,
    [
      { name: '_ga', provider: 'Google Analytics' },
      { name: 'has_js', provider: null },
    ],
  ],
  [
    1,
    'the provider of the entry before, headings',
    `<h2>Cookies</h2><h3>_pk_id</h3><p>Set by Matomo to count visitors.</p><h3>csrftoken</h3><p>Protects the forms.</p>`,
    [
      { name: '_pk_id', provider: 'Matomo' },
      { name: 'csrftoken', provider: null },
    ],
  ],
  [
    2,
    'fractions and either-or',
    COOKIES +
      tableOf(
        'Nom | Durée',
        'a_id | 1/2 h',
        'b_id | 1/2 journée',
        'c_id | 24/48 h',
        'd_id | 1 1/2 an',
        'e_id | 3/4 heure',
      ),
    [
      { name: 'a_id', seconds: 30 * MINUTE },
      { name: 'b_id', seconds: 12 * HOUR },
      { name: 'c_id', seconds: null },
      { name: 'd_id', seconds: 1.5 * YEAR },
      { name: 'e_id', seconds: 45 * MINUTE },
    ],
  ],
  [
    2,
    'fractions and either-or, other languages',
    COOKIES +
      tableOf(
        'Name | Duration',
        'a_id | 1/2 Stunde',
        'b_id | 1/2 día',
        'c_id | 6/12 Monate',
        'd_id | 30/60 min',
        'e_id | 1/2 hour',
      ),
    [
      { name: 'a_id', seconds: 30 * MINUTE },
      { name: 'b_id', seconds: 12 * HOUR },
      { name: 'c_id', seconds: null },
      { name: 'd_id', seconds: null },
      { name: 'e_id', seconds: 30 * MINUTE },
    ],
  ],
  ...(
    [
      ['or', 'Name | Purpose | Duration'],
      ['ou', 'Nom | Finalité | Durée'],
      ['et', 'Nom | Finalité | Durée'],
      ['oder', 'Name | Zweck | Dauer'],
      ['und', 'Name | Zweck | Dauer'],
      ['y', 'Nombre | Finalidad | Duración'],
      ['o', 'Nome | Finalità | Durata'],
      ['e', 'Nome | Finalidade | Duração'],
      ['en', 'Naam | Doel | Duur'],
      ['of', 'Naam | Doel | Duur'],
      ['i', 'Nom | Finalitat | Durada'],
      ['lub', 'Nazwa | Cel | Okres'],
    ] as const
  ).map(([word, head]): KindCase => [
    3,
    `a conjunction alone on its line: ${word}`,
    COOKIES + tableOf(head, `mtm_consent<br>${word}<br>mtm_consent_removed | x | 1 h`),
    ['mtm_consent', 'mtm_consent_removed'],
  ]),
  [
    4,
    'a name taken for the provider',
    COOKIES +
      tableOf('Cookies | Finalité | Durée', 'Lang, has_js | langue | Session', 'Altura, cookie_banner | avis | 1 an'),
    [
      { name: 'Lang', provider: null },
      { name: 'has_js', provider: null },
      { name: 'Altura', provider: null },
      { name: 'cookie_banner', provider: null },
    ],
  ],
  [
    4,
    'a label taken for the provider, headings',
    `${COOKIES}<h3>"votoEnquete" - Voto de Enquete</h3><p>Guarda o voto. Duração: 30 dias.</p><h3>“idioma_web” – Idioma</h3><p>Guarda o idioma. Duração: 1 ano.</p>`,
    [
      { name: 'votoEnquete', provider: null },
      { name: 'idioma_web', provider: null },
    ],
  ],
  [
    5,
    'words taken for a length',
    `<h2>Cookies</h2><ul><li>wordpress_*: admin sessions only.</li><li>wp-settings-*: admin page layout, 1 year.</li></ul>`,
    [
      { name: 'wordpress_*', seconds: null, duration: 'none' },
      { name: 'wp-settings-*', seconds: YEAR },
    ],
  ],
  [
    5,
    'words taken for a length, label before the name',
    `<h2>Cookies</h2><ul><li>Cookie de session (PHPSESSID) : maintient la session.</li><li>Cookie de langue (pll_language) : retient la langue.</li></ul>`,
    ['PHPSESSID', { name: 'pll_language', seconds: null, duration: 'none' }],
  ],
  [
    6,
    'storage told in the purpose',
    COOKIES +
      tableOf(
        'Nom | Finalité | Durée',
        'consent-date | Date du choix (localStorage) | 6 mois',
        'zoom-level | Zoom (session storage) | Session',
        'csrftoken | Sécurité | 1 an',
      ),
    [
      { name: 'consent-date', storage: 'local-storage' },
      { name: 'zoom-level', storage: 'session-storage' },
      { name: 'csrftoken', storage: 'cookie' },
    ],
  ],
  [
    6,
    'storage glued to the name by a colon',
    `<h2>Storage</h2><ul><li>localStorage:theme: light or dark.</li><li>sessionStorage:step: form step.</li></ul>`,
    [
      { name: 'theme', storage: 'local-storage' },
      { name: 'step', storage: 'session-storage' },
    ],
  ],
];
