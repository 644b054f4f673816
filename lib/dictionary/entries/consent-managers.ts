import { day, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { OwnEntry, VendorEntries } from '../entry.ts';
import { consentManagersNames } from '../../words/names/consent-managers.ts';

/** A cookie that keeps the visitor's choice. */
const choice = (names: string, lifetime?: number): OwnEntry => ({
  names,
  category: 'necessary',
  fr: 'Garde le choix du visiteur sur les cookies.',
  en: 'Keeps the visitor’s choice about cookies.',
  event: 'consent-choice',
  ...(lifetime === undefined ? {} : { lifetime }),
});

/** Set as soon as the banner is there, before any choice. */
const state = (names: string, lifetime?: number): OwnEntry => {
  const { event: _none, ...rest } = choice(names, lifetime);
  return rest;
};

export const consentManagers: readonly VendorEntries[] = [
  {
    vendor: 'tarteaucitron',
    source: 'https://github.com/AmauriC/tarteaucitron.js',
    entries: [choice(consentManagersNames.tarteaucitron, year)],
  },
  {
    vendor: 'axeptio',
    source: 'https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set',
    entries: [choice(consentManagersNames.axeptioCookies, sixMonths)],
  },
  {
    vendor: 'didomi',
    source: 'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
    entries: [state(consentManagersNames.didomiToken, year), choice(consentManagersNames.euconsentV2, year)],
  },
  {
    vendor: 'onetrust',
    source: 'https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
    entries: [
      state(consentManagersNames.OptanonConsent, year),
      choice(consentManagersNames.OptanonAlertBoxClosed, year),
    ],
  },
  {
    vendor: 'cookiebot',
    source: 'https://www.cookiebot.com/en/cookie-declaration/',
    entries: [choice(consentManagersNames.CookieConsent, year), choice(consentManagersNames.ucUserInteraction)],
  },
  {
    vendor: 'complianz',
    source: 'https://complianz.io/cookies-from-complianz-what-are-they-for-and-how-you-use-them/',
    entries: [choice(consentManagersNames.cmplz, year)],
  },
  {
    vendor: 'cookieyes',
    source: 'https://www.cookieyes.com/documentation/',
    entries: [state(consentManagersNames.cookieyesConsent, year), choice(consentManagersNames.cookielawinfo, year)],
  },
  {
    vendor: 'iubenda',
    source: 'https://www.iubenda.com/en/help/',
    entries: [choice(consentManagersNames.iubCs, year)],
  },
  {
    vendor: 'osano',
    source: 'https://docs.osano.com/',
    entries: [choice(consentManagersNames.osanoConsentmanager, year)],
  },
  {
    vendor: 'orejime',
    source: 'https://github.com/boscop-fr/orejime',
    entries: [choice(consentManagersNames.orejime, year)],
  },
  {
    vendor: 'klaro',
    source: 'https://klaro.org/docs/integration/annotated-configuration',
    entries: [choice(consentManagersNames.klaro, 120 * day)],
  },
  {
    vendor: 'orestbida',
    source: 'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
    entries: [choice(consentManagersNames.ccCookie, sixMonths)],
  },
  {
    vendor: 'drupal',
    source: 'https://www.drupal.org/project/eu_cookie_compliance',
    entries: [choice(consentManagersNames.cookieAgreed, 100 * day)],
  },
  {
    vendor: 'trustcommander',
    source: 'https://doc.commandersact.com/',
    entries: [choice(consentManagersNames.TCPRIVACY, thirteenMonths)],
  },
];
