import { hour, minute, session, year } from '../durations.ts';
import type { OwnEntry, VendorEntries } from '../entry.ts';
import { frameworksNames } from '../../words/names/frameworks.ts';

const keeps = { fr: 'Garde la session du visiteur sur le serveur.', en: 'Keeps the visitor’s session on the server.' };
const forged = {
  fr: 'Protège les formulaires contre les requêtes falsifiées.',
  en: 'Guards forms against forged requests.',
};
const fraud = { fr: 'Protège le paiement contre la fraude.', en: 'Guards payment against fraud.' };
const logged = { fr: 'Garde la connexion de l’utilisateur.', en: 'Keeps the user logged in.' };

const server = (names: string): OwnEntry => ({ names, category: 'necessary', ...keeps, lifetime: session });

/** What a site's own software sets. */
export const frameworks: readonly VendorEntries[] = [
  {
    vendor: 'php',
    source: 'https://www.php.net/manual/en/session.configuration.php',
    entries: [server(frameworksNames.PHPSESSID)],
  },
  {
    vendor: 'java',
    source: 'https://jakarta.ee/specifications/servlet/6.0/',
    entries: [server(frameworksNames.JSESSIONID)],
  },
  {
    vendor: 'laravel',
    source: 'https://laravel.com/docs/csrf',
    entries: [
      { names: frameworksNames.XSRFTOKEN, category: 'necessary', ...forged, lifetime: 2 * hour },
      { names: frameworksNames.laravelSession, category: 'necessary', ...keeps, lifetime: 2 * hour },
    ],
  },
  {
    vendor: 'aspnet',
    source: 'https://learn.microsoft.com/en-us/aspnet/core/security/anti-request-forgery',
    entries: [
      server(frameworksNames.ASPNETSessionId),
      {
        names: frameworksNames.AspNetCoreAntiforgery,
        category: 'necessary',
        ...forged,
        lifetime: session,
        event: 'form-shown',
      },
      {
        names: frameworksNames.AspNetCoreCookies,
        category: 'necessary',
        ...logged,
        event: 'login',
      },
    ],
  },
  {
    vendor: 'wordpress',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
    entries: [
      {
        names: frameworksNames.wordpressLoggedIn,
        category: 'necessary',
        ...logged,
        event: 'login',
      },
      {
        names: frameworksNames.wordpressTestCookie,
        category: 'necessary',
        fr: 'Vérifie que le navigateur accepte les cookies.',
        en: 'Checks that the browser takes cookies.',
        lifetime: session,
        event: 'form-shown',
      },
      {
        names: frameworksNames.wpSettings,
        category: 'preferences',
        fr: 'Garde les réglages de l’espace d’administration.',
        en: 'Keeps the settings of the back office.',
        lifetime: year,
        event: 'back-office-visit',
      },
      {
        names: frameworksNames.commentAuthor,
        category: 'preferences',
        fr: 'Garde le nom de l’auteur d’un commentaire.',
        en: 'Keeps the name of who left a comment.',
        lifetime: year,
      },
    ],
  },
  {
    vendor: 'drupal',
    source: 'https://www.drupal.org/',
    entries: [
      { names: frameworksNames.SSESS, category: 'necessary', ...logged, event: 'login' },
      {
        names: frameworksNames.hasJs,
        category: 'necessary',
        fr: 'Dit si le navigateur exécute les scripts.',
        en: 'Says whether the browser runs scripts.',
        lifetime: session,
      },
    ],
  },
  {
    vendor: 'typo3',
    source: 'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/Configuration/Typo3ConfVars/FE.html',
    entries: [
      server(frameworksNames.feTypoUser),
      {
        names: frameworksNames.beTypoUser,
        category: 'necessary',
        ...logged,
        lifetime: session,
        event: 'back-office-visit',
      },
    ],
  },
  {
    vendor: 'stripe',
    source: 'https://stripe.com/legal/cookies-policy',
    entries: [
      { names: frameworksNames.stripeMid, category: 'necessary', ...fraud, lifetime: year },
      { names: frameworksNames.stripeSid, category: 'necessary', ...fraud, lifetime: 30 * minute },
    ],
  },
];
