import { expect, it } from 'vitest';
import { locateCharter } from './locate-charter.ts';

/** Page, language, its links in order as [href, text], and what a careful officer opens first; null: no link is the charter's. */
type Case = readonly [string, string, string, readonly (readonly [string, string])[], string | null];

const P = 'https://data.exemple.fr/';
const canonical = `${P}terms/cookies-policy/`;
const home = ['/', 'Accueil'] as const;
const explore = ['/explore/', 'Explorer les données'] as const;

const cases: readonly Case[] = [
  ['canonical path', P, 'fr', [home, explore, ['/terms/cookies-policy/', 'Charte cookies']], canonical],
  [
    'canonical path, words of personal data',
    P,
    'fr',
    [
      ['/terms/privacy-policy/', 'Confidentialité'],
      ['/terms/cookies-policy/', 'Données personnelles'],
    ],
    canonical,
  ],
  [
    'canonical path, words of management',
    P,
    'fr',
    [home, ['/terms/cookies-policy/', 'Gestion des cookies']],
    canonical,
  ],
  [
    'other path of a newer portal',
    P,
    'es',
    [['/terms/cookies-information', 'Información sobre cookies']],
    `${P}terms/cookies-information`,
  ],
  [
    'language in the query',
    P,
    'en',
    [['/terms/cookies-policy/?flg=en-gb', 'Cookies policy']],
    `${canonical}?flg=en-gb`,
  ],
  [
    'canonical path before a dataset named cookies',
    P,
    'fr',
    [
      ['/explore/dataset/cookies/', 'Cookies'],
      ['/terms/cookies-policy/', 'Charte cookies'],
    ],
    canonical,
  ],
  [
    'dataset named cookies alone',
    P,
    'fr',
    [['/explore/dataset/cookies-des-sites-publics/information/', 'Cookies des sites publics']],
    null,
  ],
  ['search for cookies', P, 'fr', [['/explore/?q=cookies', 'cookies']], null],
  [
    'dataset by id before a page',
    P,
    'fr',
    [
      ['/explore/dataset/recensement-cookies/table/', 'Recensement des cookies'],
      ['/pages/cookies/', 'Cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'page of the back office',
    P,
    'fr',
    [home, ['/pages/charte-cookies/', 'Charte cookies']],
    `${P}pages/charte-cookies/`,
  ],
  ['Studio page', P, 'fr', [['/p/politique-cookies/', 'Cookies']], `${P}p/politique-cookies/`],
  ['page whose slug says nothing', P, 'fr', [['/pages/legal2/', 'Politique de cookies']], `${P}pages/legal2/`],
  [
    'button "#" before the charter',
    P,
    'fr',
    [
      ['#', 'Gérer les cookies'],
      ['/pages/cookies/', 'Charte cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'button "#cookies" before the charter',
    P,
    'fr',
    [
      ['#cookies', 'Gestion des cookies'],
      ['/pages/traceurs/', 'Traceurs'],
    ],
    `${P}pages/traceurs/`,
  ],
  [
    'javascript: before the charter',
    P,
    'fr',
    [
      ['javascript:void(0)', 'Gestion des cookies'],
      ['/pages/cookies/', 'Cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'javascript: alone',
    P,
    'fr',
    [['javascript:tarteaucitron.userInterface.openPanel();', 'Gestion des cookies']],
    null,
  ],
  ['"#" alone', P, 'fr', [['#', 'Paramétrer les cookies']], null],
  ['data: alone', P, 'fr', [['data:text/html,<h1>cookies</h1>', 'Charte cookies']], null],
  ['mailto alone', P, 'fr', [['mailto:cookies@exemple.fr', 'Une question sur les cookies ?']], null],
  [
    'mailto before the charter',
    P,
    'fr',
    [
      ['mailto:dpo@exemple.fr?subject=cookies', 'Cookies'],
      ['/mentions/cookies', 'Cookies'],
    ],
    `${P}mentions/cookies`,
  ],
  [
    'external host',
    P,
    'fr',
    [['https://www.exemple.fr/politique-de-cookies', 'Cookies']],
    'https://www.exemple.fr/politique-de-cookies',
  ],
  [
    "own page before the main site's",
    P,
    'fr',
    [
      ['https://www.exemple.fr/cookies', 'Cookies'],
      ['/pages/cookies/', 'Charte cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'external only in words',
    P,
    'nl',
    [['https://www.voorbeeld.be/nl/12345', 'Cookiebeleid']],
    'https://www.voorbeeld.be/nl/12345',
  ],
  [
    'CNIL before the charter',
    P,
    'fr',
    [
      ['https://www.cnil.fr/fr/cookies-et-autres-traceurs', 'Cookies et autres traceurs'],
      ['/pages/cookies/', 'Charte cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'CNIL alone',
    P,
    'fr',
    [
      [
        'https://www.cnil.fr/fr/cookies-et-autres-traceurs/comment-se-proteger/maitriser-votre-navigateur',
        'Maîtriser vos cookies',
      ],
    ],
    null,
  ],
  [
    'CNIL before an external charter',
    P,
    'fr',
    [
      ['https://www.cnil.fr/fr/cookies-et-autres-traceurs', 'En savoir plus sur les cookies'],
      ['https://www.exemple.fr/cookies', 'Politique de cookies'],
    ],
    'https://www.exemple.fr/cookies',
  ],
  [
    'browser help alone',
    P,
    'fr',
    [['https://support.google.com/chrome/answer/95647?hl=fr', 'Supprimer les cookies dans Chrome']],
    null,
  ],
  [
    'Firefox help alone',
    P,
    'fr',
    [['https://support.mozilla.org/fr/kb/protection-renforcee-contre-pistage-cookies', 'Firefox']],
    null,
  ],
  [
    "Google's own policy before an external charter",
    P,
    'en',
    [
      ['https://policies.google.com/technologies/cookies', 'How Google uses cookies'],
      ['https://www.example.org/cookies', 'Cookies policy'],
    ],
    'https://www.example.org/cookies',
  ],
  [
    "another portal's charter after own",
    P,
    'fr',
    [
      ['https://autre.opendatasoft.com/terms/cookies-policy/', 'Charte cookies'],
      ['/pages/cookies/', 'Cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    "another portal's canonical before own canonical",
    P,
    'fr',
    [
      ['https://autre.exemple.fr/terms/cookies-policy/', 'Autre portail'],
      ['/terms/cookies-policy/', 'Cookies'],
    ],
    canonical,
  ],
  [
    'blog article about cookies',
    P,
    'fr',
    [
      ['/blog/2024/05/la-fin-des-cookies-tiers/', 'La fin des cookies tiers'],
      ['/mentions/cookies/', 'Cookies'],
    ],
    `${P}mentions/cookies/`,
  ],
  [
    'news item before page',
    P,
    'fr',
    [
      ['/actualites/recette-de-cookies-de-noel', 'Recette : les cookies de Noël'],
      ['/pages/politique-cookies/', 'Politique de cookies'],
    ],
    `${P}pages/politique-cookies/`,
  ],
  [
    'PDF alone',
    P,
    'fr',
    [['/assets/theme_image/charte-cookies.pdf', 'Charte cookies (PDF)']],
    `${P}assets/theme_image/charte-cookies.pdf`,
  ],
  [
    'PDF before the page',
    P,
    'fr',
    [
      ['/docs/cookies.pdf', 'Télécharger la charte cookies'],
      ['/pages/cookies/', 'Charte cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'tracking query',
    P,
    'fr',
    [['/pages/cookies/?utm_source=footer&utm_medium=web', 'Cookies']],
    `${P}pages/cookies/?utm_source=footer&utm_medium=web`,
  ],
  ['fragment of another page', P, 'fr', [['/mentions-legales/#cookies', 'Cookies']], `${P}mentions-legales/`],
  ['relative href', `${P}pages/accueil/`, 'fr', [['../cookies/', 'Cookies']], `${P}pages/cookies/`],
  ['protocol-relative href', P, 'fr', [['//www.exemple.fr/cookies/', 'Cookies']], 'https://www.exemple.fr/cookies/'],
  ['uppercase canonical', P, 'fr', [['/TERMS/COOKIES-POLICY/', 'COOKIES']], `${P}TERMS/COOKIES-POLICY/`],
  ['uppercase words', P, 'es', [['/x/81', 'POLÍTICA DE COOKIES']], `${P}x/81`],
  ['encoded address', P, 'fr', [['/pages/charte%2Dcook%69es/', 'Charte']], `${P}pages/charte%2Dcook%69es/`],
  ['surrounding white space', P, 'fr', [[' \n /pages/cookies/ ', ' Charte\n cookies ']], `${P}pages/cookies/`],
  [
    'very long query of a search before the charter',
    P,
    'fr',
    [
      [`/explore/?q=${'cookies'.repeat(2000)}`, 'x'],
      ['/pages/cookies/', 'Cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'broken percent',
    P,
    'fr',
    [
      ['/%E0%A4%A/cookies', 'a'],
      ['http://[', 'Cookies'],
      ['/terms/cookies-policy/', 'b'],
    ],
    canonical,
  ],
  [
    'address with a password',
    P,
    'fr',
    [
      ['https://cookies:policy@evil.example/', 'Charte cookies'],
      ['/terms/cookies-policy/', 'x'],
    ],
    canonical,
  ],
  [
    'share button that carries the address',
    P,
    'fr',
    [
      [
        'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fdata.exemple.fr%2Fterms%2Fcookies-policy%2F',
        'Partager',
      ],
      ['/pages/cookies/', 'Cookies'],
    ],
    `${P}pages/cookies/`,
  ],
  [
    'share button alone',
    P,
    'fr',
    [['https://twitter.com/intent/tweet?url=https%3A%2F%2Fdata.exemple.fr%2Fterms%2Fcookies-policy%2F', 'Partager']],
    null,
  ],
  ['login that comes back to it', P, 'fr', [['/login/?next=/terms/cookies-policy/', 'Connexion']], null],
  [
    'German',
    P,
    'de',
    [
      ['/seite/7', 'Datenschutz'],
      ['/seite/8', 'Cookie-Richtlinie'],
    ],
    `${P}seite/8`,
  ],
  [
    'Italian',
    P,
    'it',
    [
      ['/privacy', 'Privacy'],
      ['/nota/3', 'Informativa sui cookie'],
    ],
    `${P}nota/3`,
  ],
  [
    'Portuguese',
    P,
    'pt',
    [
      ['/n/1', 'Política de privacidade'],
      ['/n/2', 'Política de cookies'],
    ],
    `${P}n/2`,
  ],
  [
    'Catalan',
    P,
    'ca',
    [
      ['/n/1', 'Avís legal'],
      ['/politica-de-galetes', 'Galetes'],
    ],
    `${P}politica-de-galetes`,
  ],
  [
    'Basque',
    P,
    'eu',
    [
      ['/n/1', 'Lege-oharra'],
      ['/n/2', 'Cookie-politika'],
    ],
    `${P}n/2`,
  ],
  [
    'French without the word cookie',
    P,
    'fr',
    [
      ['/n/1', 'Mentions légales'],
      ['/n/2', 'Gestion des traceurs'],
    ],
    `${P}n/2`,
  ],
  ['Quebec', P, 'fr', [['/n/1', 'Témoins de connexion']], `${P}n/1`],
  [
    'page in its own language',
    P,
    'nl',
    [
      ['/fr/cookies', 'Politique de cookies'],
      ['/nl/cookies', 'Cookiebeleid'],
      ['/de/cookies', 'Cookie-Richtlinie'],
    ],
    `${P}nl/cookies`,
  ],
  [
    'legal notice and privacy only',
    P,
    'fr',
    [
      ['/terms/terms-and-conditions/', 'CGU'],
      ['/terms/privacy-policy/', 'Confidentialité'],
    ],
    null,
  ],
  ['no links', P, 'fr', [], null],
  [
    'settings address before the policy',
    P,
    'en',
    [
      ['/cookie-settings', 'Cookie settings'],
      ['/cookie-policy', 'Cookie policy'],
    ],
    `${P}cookie-policy`,
  ],
];

const chosen = (url: string, language: string, links: Case[3]) => {
  const [first] = locateCharter({ links: links.map(([href, text]) => ({ href, text })), pageUrl: url, language });
  return first?.origin === 'link' && first.reason !== 'personal-data' ? first.url : null;
};

it.each(cases)('chooses what an officer would: %s', (_what, url, language, links, expected) => {
  expect(chosen(url, language, links)).toBe(expected);
});
