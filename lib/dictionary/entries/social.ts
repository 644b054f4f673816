import { day, minute, sixMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { socialNames } from '../../words/names/social.ts';

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
      { names: socialNames.fbp, category: 'marketing', ...advertise, lifetime: 90 * day },
      { names: socialNames.fbc, category: 'marketing', ...click, lifetime: 90 * day },
      { names: socialNames.fr, category: 'marketing', ...advertise, lifetime: 90 * day, domains: facebook },
      {
        names: socialNames.datr,
        category: 'necessary',
        ...browser,
        lifetime: 2 * year,
        domains: facebook,
        consent: 'needed',
      },
      {
        names: socialNames.cUser,
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
        names: socialNames.bcookie,
        category: 'necessary',
        ...browser,
        lifetime: year,
        domains: linkedin,
        consent: 'needed',
      },
      {
        names: socialNames.lidc,
        category: 'necessary',
        fr: 'Choisit le centre de données.',
        en: 'Selects the data centre.',
        lifetime: day,
        domains: linkedin,
        consent: 'needed',
      },
      {
        names: socialNames.liGc,
        category: 'necessary',
        fr: 'Garde le choix sur les cookies.',
        en: 'Keeps the choice about cookies.',
        lifetime: sixMonths,
        domains: linkedin,
      },
      {
        names: socialNames.UserMatchHistory,
        category: 'marketing',
        ...advertise,
        lifetime: 30 * day,
        domains: linkedin,
      },
      { names: socialNames.liSugr, category: 'marketing', ...advertise, lifetime: 90 * day, domains: linkedin },
      { names: socialNames.liFatId, category: 'marketing', ...click, lifetime: 30 * day },
    ],
  },
  {
    vendor: 'x',
    source: 'https://help.x.com/en/rules-and-policies/x-cookies',
    entries: [
      {
        names: socialNames.guestId,
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
        names: socialNames.ttp,
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
        names: socialNames.pinUnauth,
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
      { names: socialNames.ctoBundle, category: 'marketing', ...advertise, lifetime: 390 * day },
      { names: socialNames.uid, category: 'marketing', ...advertise, lifetime: 390 * day, domains: ['criteo.com'] },
    ],
  },
  {
    vendor: 'addthis',
    source: 'https://www.oracle.com/legal/privacy/addthis-privacy-policy.html',
    entries: [
      { names: socialNames.atuvc, category: 'marketing', ...shares, lifetime: 395 * day },
      { names: socialNames.atuvs, category: 'marketing', ...shares, lifetime: 30 * minute },
    ],
  },
];
