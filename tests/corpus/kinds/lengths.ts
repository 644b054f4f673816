import { COOKIES, DAY, HOUR, MINUTE, MONTH, YEAR, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const LENGTHS: readonly KindCase[] = [
  [
    18,
    'a length in brackets within the bold name',
    '<h2>Cookies</h2><ul><li><strong>_ga (2 ans)</strong> : visiteurs</li><li><strong>_gid (durée : 24 heures)</strong> : visites</li></ul><p><strong>hasConsent (durée : 13 mois)</strong><br>Mémorise le choix.</p>',
    [
      { name: '_ga', seconds: 2 * YEAR },
      { name: '_gid', seconds: DAY },
      { name: 'hasConsent', seconds: 13 * MONTH },
    ],
  ],
  ...(
    [
      'Google Analytics: _ga y _gat. Caducan en dos años y diez minutos respectivamente.',
      'Google Analytics: _ga i _gat. Caduquen en dos anys i deu minuts respectivament.',
      'Google Analytics : _ga et _gat, conservés deux ans et dix minutes respectivement.',
    ] as const
  ).map((text): KindCase => [
    18,
    `parallel lengths in words: ${text.slice(18)}`,
    `<h2>Cookies</h2><ul><li>${text}</li></ul>`,
    [
      { name: '_ga', seconds: 2 * YEAR },
      { name: '_gat', seconds: 10 * MINUTE },
    ],
  ]),
  [
    25,
    'a sibling heading that cancels the length',
    '<h2>Cookies</h2><h4>_gid</h4><p>Sa validité est de deux jours.</p><h4>__ac</h4><p>Il expire à la fermeture du navigateur.</p>',
    [
      { name: '_gid', seconds: 2 * DAY },
      { name: '__ac', seconds: 0 },
    ],
  ],
  [
    25,
    'lengths in sentences',
    '<h2>Cookies</h2><ul><li>pll_language : retient la langue pendant 6 mois.</li><li>SERVERID : ne contient aucune donnée personnelle et expire à la fermeture du navigateur.</li></ul>',
    [
      { name: 'pll_language', seconds: 6 * MONTH },
      { name: 'SERVERID', seconds: 0 },
    ],
  ],
  [
    25,
    'words on a session that are no length',
    COOKIES +
      tableOf(
        'Nom | Finalité | Durée',
        'uid_x | Identifiant de session | 12 heures',
        'auth_x | Connexion | Session / 2 heures',
      ) +
      '<ul><li>tok_x : identifiant de session de l’agent</li></ul>',
    [
      { name: 'uid_x', seconds: 12 * HOUR },
      { name: 'auth_x', seconds: null },
      { name: 'tok_x', seconds: null, duration: 'none' },
    ],
  ],
];
