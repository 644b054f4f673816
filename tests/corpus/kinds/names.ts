import { COOKIES, DAY, MINUTE, YEAR, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const NAMES: readonly KindCase[] = [
  [
    13,
    'a hyphenated name in the brackets of a label',
    '<h2>Cookies</h2><ul><li>Préférence de langue (<code>philae-lang</code>)</li><li>Preferència d’idioma (pd-locale): recorda la llengua, 1 any.</li></ul>',
    ['philae-lang', { name: 'pd-locale', seconds: YEAR, provider: null }],
  ],
  [
    14,
    'names only in the description column',
    `<h2>Cookies</h2>${tableOf('Type | Description | Duration', 'Technical | The cookie is identified with the name "_llosa.0_session". | Session', 'Analysis | Visits (_ga, _gid) | 2 years')}`,
    [{ name: '_llosa.0_session', seconds: 0 }, '_ga', '_gid'],
  ],
  [
    14,
    'names only in the description column, local storage',
    `<h2>Cookies and storage</h2>${tableOf('Type | Duration | Description', 'Local storage | N/A | what-input, what-intent', 'Cookie | 1 year | cookie_banner')}`,
    [
      { name: 'what-input', storage: 'local-storage' },
      { name: 'what-intent', storage: 'local-storage' },
      'cookie_banner',
    ],
  ],
  [
    15,
    'a name broken by the layout',
    COOKIES +
      tableOf(
        'Name | Purpose | Duration',
        'VISITOR_INF O1_LIVE | x | 6 months',
        'last_distributor_ id_$product | x | 1 day',
        'cookielawinfo-checkbox-<br>necessary | x | 1 year',
        'first_id second_id | x | 1 day',
      ),
    ['VISITOR_INFO1_LIVE', 'last_distributor_id_$product', 'cookielawinfo-checkbox-necessary', 'first_id', 'second_id'],
  ],
  [
    16,
    'a wildcard within an enumeration',
    '<h2>Cookies</h2><ul><li>MATOMO_SESSID, matomo_lang, _pk_ * and the like are cookies set by Matomo.</li></ul>',
    [
      { name: 'MATOMO_SESSID', provider: 'Matomo' },
      { name: 'matomo_lang', provider: 'Matomo' },
      { name: '_pk_*', provider: 'Matomo' },
    ],
  ],
  [
    16,
    'many names of one shape in a cell',
    COOKIES +
      tableOf(
        'Cookies | Finalité | Durée',
        '_ga, _ga_154EKDNFWE, _ga_5QGFXYQ2TL _ga_9RR8WKX1PB, _ga_D7YQ0NS8MC | visites | 13 mois',
      ),
    ['_ga', '_ga_154EKDNFWE', '_ga_5QGFXYQ2TL', '_ga_9RR8WKX1PB', '_ga_D7YQ0NS8MC'],
  ],
  [
    17,
    'a bold name with the colon inside, in paragraphs',
    '<h2>Cookies</h2><p><strong>_ga :</strong> cookie de Google Analytics, 2 ans.</p><p><strong>_gat :</strong> cookie de Google Analytics, 1 minute.</p>',
    [
      { name: '_ga', provider: 'Google Analytics', seconds: 2 * YEAR },
      { name: '_gat', provider: 'Google Analytics', seconds: MINUTE },
    ],
  ],
  [
    17,
    'a bold name with the colon inside, Dutch',
    '<h2>Cookies</h2><p><b>PHPSESSID:</b> houdt de sessie bij.</p><p><b>_gid:</b> cookie van Google Analytics, 24 uur.</p>',
    ['PHPSESSID', { name: '_gid', provider: 'Google Analytics', seconds: DAY }],
  ],
];
