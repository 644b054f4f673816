import { day, sixMonths, week, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { platformNames } from '../../words/names/platform.ts';

const huwise = 'https://legal.huwise.com/en/cookies.html';

/** The platform's own four, and Django's names beside them. */
export const platform: readonly VendorEntries[] = [
  {
    vendor: 'opendatasoft',
    source: huwise,
    entries: [
      {
        names: platformNames.sessionid,
        category: 'necessary',
        fr: 'Garde la session d’un utilisateur connecté d’une page à l’autre.',
        en: 'Keeps the session of a logged-in user from page to page.',
        lifetime: 2 * week,
        event: 'login',
        generic: true,
      },
      {
        names: platformNames.csrftoken,
        category: 'necessary',
        fr: 'Protège les formulaires et les appels à l’API contre les requêtes falsifiées.',
        en: 'Guards forms and API calls against forged requests.',
        lifetime: 52 * week,
        event: 'form-shown',
        generic: true,
      },
      {
        names: platformNames.cookiesPreferences,
        category: 'necessary',
        fr: 'Garde le choix du visiteur sur les cookies.',
        en: 'Keeps the visitor’s choice about cookies.',
        lifetime: sixMonths,
        event: 'consent-choice',
        generic: true,
      },
      {
        names: platformNames.djangoLanguage,
        category: 'preferences',
        fr: 'Garde la langue choisie.',
        en: 'Keeps the language chosen.',
        lifetime: year,
        event: 'language-change',
        generic: true,
      },
    ],
  },
  {
    vendor: 'django',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/',
    entries: [
      {
        names: platformNames.messages,
        category: 'necessary',
        fr: 'Porte jusqu’à la page suivante un message destiné à l’utilisateur.',
        en: 'Carries a message for the user to the next page.',
        lifetime: 0,
        domains: ['opendatasoft.com', 'huwise.com'],
      },
    ],
  },
  {
    vendor: 'meta',
    source: 'https://privacycenter.instagram.com/policies/cookies/',
    entries: [
      {
        names: platformNames.sessionid2,
        category: 'necessary',
        fr: 'Garde la session d’un utilisateur connecté à Instagram.',
        en: 'Keeps the session of a user logged in to Instagram.',
        domains: ['instagram.com'],
        lifetime: 365 * day,
        consent: 'needed',
      },
    ],
  },
];
