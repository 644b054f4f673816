import { COOKIES, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const SECTIONS_AND_PROVIDERS: readonly KindCase[] = [
  [
    19,
    'a category with two n, and the experience of who uses it',
    COOKIES +
      tableOf(
        'Catégorie | Nom | Objet | Durée',
        'Cookies de personnalisation | taille_texte | texte | 1 an',
        'Expérience utilisateur | aide_vue | aide | 1 an',
      ),
    [
      { name: 'taille_texte', category: 'preferences' },
      { name: 'aide_vue', category: 'preferences' },
    ],
  ],
  [
    20,
    'the legend of a form above the table',
    `<form><h2>Mesure d’audience</h2><fieldset><legend>Acceptez-vous ces cookies ?</legend><input type="radio" id="a"><label for="a">Oui</label></fieldset>${tableOf('Nom | Finalité | Durée', '_pk_id | visiteurs | 13 mois')}</form>`,
    [{ name: '_pk_id', section: 'Mesure d’audience' }],
  ],
  [
    20,
    'a section in capitals over prose',
    '<h2>Cookies</h2><p>OWN COOKIES:</p><p>Session cookie (fe_typo_user): keeps you signed in.</p><p>THIRD-PARTY COOKIES:</p><p>Google Analytics (_ga): statistics, 2 years.</p>',
    [
      { name: 'fe_typo_user', section: 'OWN COOKIES' },
      { name: '_ga', section: 'THIRD-PARTY COOKIES' },
    ],
  ],
  [
    20,
    'a domain column that mixes companies and hosts',
    COOKIES +
      tableOf('Nom | Domaine | Durée', 'PHPSESSID | port-exemple.test | Session', 'axeptio_cookies | Axeptio | 6 mois'),
    [
      { name: 'PHPSESSID', provider: null },
      { name: 'axeptio_cookies', provider: 'Axeptio' },
    ],
  ],
  [
    20,
    'a provider told in the list above the table',
    `<h2>Google Analytics 4</h2><ul><li>Fournisseur : Google Ireland Ltd.</li><li>Finalité : statistiques</li></ul>${tableOf('Nom | Description | Durée', '_ga | visiteur | 2 ans')}`,
    [{ name: '_ga', provider: 'Google Ireland Ltd.' }],
  ],
  [
    26,
    'the first word of a heading taken for the provider',
    `<h2>Tableau des cookies</h2>${tableOf('Nom | Objet | Durée', 'PHPSESSID | Session | Session')}<h2>Übersicht der Cookies</h2>${tableOf('Nom | Objet | Durée', 'fe_typo_user | Session | Session')}`,
    [
      { name: 'PHPSESSID', provider: null },
      { name: 'fe_typo_user', provider: null },
    ],
  ],
  [
    26,
    'a label before a bracketed name taken for the provider',
    '<h2>Cookies</h2><ul><li>Langue (<code>reso_lang</code>) : 1 an</li><li>Favoris (<code>reso_favoris</code>) : 1 an</li></ul>',
    [
      { name: 'reso_lang', provider: null },
      { name: 'reso_favoris', provider: null },
    ],
  ],
  [
    26,
    'a provider further from its verb',
    '<h2>Statistiques</h2><p>Le script Google Analytics 4 (société Google) est chargé et dépose les cookies suivants :</p><ul><li><code>_ga</code> : 13 mois</li></ul>',
    [{ name: '_ga', provider: 'Google Analytics 4' }],
  ],
  [
    26,
    'a pixel of a company that sets cookies',
    '<h2>Publicité</h2><p>Nous utilisons le Pixel de Meta Platforms Ireland (cookies <code>_fbp</code> et <code>_fbc</code>).</p>',
    [
      { name: '_fbp', provider: 'Meta Platforms Ireland', storage: 'cookie' },
      { name: '_fbc', provider: 'Meta Platforms Ireland', storage: 'cookie' },
    ],
  ],
  [
    27,
    'the description in a fieldset taken for the section',
    '<form><fieldset><legend>Cookies de statistiques</legend><p>Ils comptent les visites.</p><ul><li>_ga : 13 mois</li></ul></fieldset></form>',
    [{ name: '_ga', section: 'Cookies de statistiques' }],
  ],
];
