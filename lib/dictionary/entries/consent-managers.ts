import { day, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { OwnEntry, VendorEntries } from '../entry.ts';

/** A cookie that keeps the visitor's choice. */
const choice = (names: readonly string[], lifetime?: number): OwnEntry => ({
  names,
  category: 'necessary',
  fr: 'Garde le choix du visiteur sur les cookies.',
  en: 'Keeps the visitor’s choice about cookies.',
  event: 'consent-choice',
  ...(lifetime === undefined ? {} : { lifetime }),
});

/** Set as soon as the banner is there, before any choice. */
const state = (names: readonly string[], lifetime?: number): OwnEntry => {
  const { event: _none, ...rest } = choice(names, lifetime);
  return rest;
};

export const consentManagers: readonly VendorEntries[] = [
  {
    vendor: 'tarteaucitron',
    source: 'https://github.com/AmauriC/tarteaucitron.js',
    entries: [choice(['tarteaucitron'], year)],
  },
  {
    vendor: 'axeptio',
    source: 'https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set',
    entries: [choice(['axeptio_cookies', 'axeptio_all_vendors', 'axeptio_authorized_vendors', '_ax_token'], sixMonths)],
  },
  {
    vendor: 'didomi',
    source: 'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
    entries: [state(['didomi_token', 'didomi_dcs'], year), choice(['euconsent-v2'], year)],
  },
  {
    vendor: 'onetrust',
    source: 'https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
    entries: [state(['OptanonConsent'], year), choice(['OptanonAlertBoxClosed', 'eupubconsent-v2'], year)],
  },
  {
    vendor: 'cookiebot',
    source: 'https://www.cookiebot.com/en/cookie-declaration/',
    entries: [
      choice(['CookieConsent', 'CookieConsentBulkSetting*'], year),
      choice(['uc_user_interaction', 'uc_settings', 'ucData']),
    ],
  },
  {
    vendor: 'complianz',
    source: 'https://complianz.io/cookies-from-complianz-what-are-they-for-and-how-you-use-them/',
    entries: [choice(['cmplz_*'], year)],
  },
  {
    vendor: 'cookieyes',
    source: 'https://www.cookieyes.com/documentation/',
    entries: [
      state(['cookieyes-consent'], year),
      choice(['cookielawinfo-*', 'cookielawinfo-checkbox', 'viewed_cookie_policy', 'CookieLawInfoConsent'], year),
    ],
  },
  {
    vendor: 'iubenda',
    source: 'https://www.iubenda.com/en/help/',
    entries: [choice(['_iub_cs-*'], year)],
  },
  {
    vendor: 'osano',
    source: 'https://docs.osano.com/',
    entries: [choice(['osano_consentmanager', 'osano_consentmanager_*', 'cookieconsent_status'], year)],
  },
  {
    vendor: 'orejime',
    source: 'https://github.com/boscop-fr/orejime',
    entries: [choice(['orejime', 'eu-consent'], year)],
  },
  {
    vendor: 'klaro',
    source: 'https://klaro.org/docs/integration/annotated-configuration',
    entries: [choice(['klaro'], 120 * day)],
  },
  {
    vendor: 'orestbida',
    source: 'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
    entries: [choice(['cc_cookie'], sixMonths)],
  },
  {
    vendor: 'drupal',
    source: 'https://www.drupal.org/project/eu_cookie_compliance',
    entries: [choice(['cookie-agreed', 'cookie-agreed-*'], 100 * day)],
  },
  {
    vendor: 'trustcommander',
    source: 'https://doc.commandersact.com/',
    entries: [choice(['TC_PRIVACY', 'TC_PRIVACY_CENTER', 'TC_OPTOUT', 'tc_optout_categories'], thirteenMonths)],
  },
];
