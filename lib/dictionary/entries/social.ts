import { day, minute, sixMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';

const advertise = {
  fr: 'Sert à la publicité ciblée et à sa mesure.',
  en: 'Serves targeted advertising and its measurement.',
};
const click = { fr: 'Relie la visite à une publicité cliquée.', en: 'Links the visit to an advertisement clicked.' };
const browser = {
  fr: 'Reconnaît le navigateur pour la sécurité du réseau social.',
  en: 'Recognises the browser for the network’s security.',
};
const account = { fr: 'Identifie un compte connecté.', en: 'Identifies an account that is logged in.' };
const shares = { fr: 'Compte les partages.', en: 'Counts shares.' };
const facebook = ['facebook.com', 'instagram.com', 'messenger.com'];
const linkedin = ['linkedin.com'];

/** Networks whose buttons and embeds follow visitors. */
export const social: readonly VendorEntries[] = [
  {
    vendor: 'meta',
    source: 'https://www.facebook.com/privacy/policies/cookies/',
    entries: [
      { names: ['_fbp'], category: 'marketing', ...advertise, lifetime: 90 * day },
      { names: ['_fbc'], category: 'marketing', ...click, lifetime: 90 * day },
      { names: ['fr'], category: 'marketing', ...advertise, lifetime: 90 * day, domains: facebook },
      {
        names: ['datr', 'sb'],
        category: 'necessary',
        ...browser,
        lifetime: 2 * year,
        domains: facebook,
        consent: 'needed',
      },
      {
        names: ['c_user', 'xs'],
        category: 'necessary',
        ...account,
        lifetime: year,
        domains: facebook,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'linkedin',
    source: 'https://www.linkedin.com/legal/l/cookie-table',
    entries: [
      {
        names: ['bcookie', 'bscookie'],
        category: 'necessary',
        ...browser,
        lifetime: year,
        domains: linkedin,
        consent: 'needed',
      },
      {
        names: ['lidc'],
        category: 'necessary',
        fr: 'Choisit le centre de données.',
        en: 'Selects the data centre.',
        lifetime: day,
        domains: linkedin,
        consent: 'needed',
      },
      {
        names: ['li_gc'],
        category: 'necessary',
        fr: 'Garde le choix sur les cookies.',
        en: 'Keeps the choice about cookies.',
        lifetime: sixMonths,
        domains: linkedin,
      },
      {
        names: ['UserMatchHistory', 'AnalyticsSyncHistory', 'lms_ads', 'lms_analytics'],
        category: 'marketing',
        ...advertise,
        lifetime: 30 * day,
        domains: linkedin,
      },
      { names: ['li_sugr'], category: 'marketing', ...advertise, lifetime: 90 * day, domains: linkedin },
      { names: ['li_fat_id'], category: 'marketing', ...click, lifetime: 30 * day },
    ],
  },
  {
    vendor: 'x',
    source: 'https://help.x.com/en/rules-and-policies/x-cookies',
    entries: [
      {
        names: ['guest_id', 'guest_id_ads', 'guest_id_marketing', 'personalization_id', 'muc_ads'],
        category: 'marketing',
        ...advertise,
        lifetime: 2 * year,
        domains: ['x.com', 'twitter.com', 't.co'],
      },
    ],
  },
  {
    vendor: 'tiktok',
    source: 'https://ads.tiktok.com/help/',
    entries: [
      {
        names: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'],
        category: 'marketing',
        ...advertise,
        lifetime: 390 * day,
      },
    ],
  },
  {
    vendor: 'pinterest',
    source: 'https://policy.pinterest.com/en/cookies',
    entries: [
      {
        names: ['_pin_unauth', '_pinterest_ct_ua', '_pinterest_ct_rt', '_epik'],
        category: 'marketing',
        ...advertise,
        lifetime: year,
      },
    ],
  },
  {
    vendor: 'criteo',
    source: 'https://www.criteo.com/privacy/',
    entries: [
      { names: ['cto_bundle', 'cto_bidid', 'cto_*'], category: 'marketing', ...advertise, lifetime: 390 * day },
      { names: ['uid'], category: 'marketing', ...advertise, lifetime: 390 * day, domains: ['criteo.com'] },
    ],
  },
  {
    vendor: 'addthis',
    source: 'https://www.oracle.com/legal/privacy/addthis-privacy-policy.html',
    entries: [
      { names: ['__atuvc'], category: 'marketing', ...shares, lifetime: 395 * day },
      { names: ['__atuvs'], category: 'marketing', ...shares, lifetime: 30 * minute },
    ],
  },
];
