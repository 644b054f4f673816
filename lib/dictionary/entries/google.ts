import { day, minute, session, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { googleNames } from '../../words/names/google.ts';

const visitor = {
  fr: 'Distingue les visiteurs pour mesurer l’audience.',
  en: 'Tells visitors apart to measure the audience.',
};
const state = { fr: 'Garde l’état de la session mesurée.', en: 'Keeps the state of the measured session.' };
const throttle = { fr: 'Limite le nombre de mesures envoyées.', en: 'Limits how many measurements are sent.' };
const click = { fr: 'Relie la visite à une publicité cliquée.', en: 'Links the visit to an advertisement clicked.' };
const advertise = {
  fr: 'Sert à la publicité ciblée et à sa mesure.',
  en: 'Serves targeted advertising and its measurement.',
};
const account = { fr: 'Identifie un compte Google connecté.', en: 'Identifies a Google account that is logged in.' };
const chosen = {
  fr: 'Garde le choix sur les cookies de Google.',
  en: 'Keeps the choice about Google’s cookies.',
};
const google = ['google.com', 'google.fr', 'google.be', 'google.es', 'google.de', 'google.it'];
const doubleclick = ['doubleclick.net'];
const youtube = ['youtube.com', 'youtube-nocookie.com'];

/** Google Analytics is not among the tools that the CNIL holds exempt. */
export const googleEntries: readonly VendorEntries[] = [
  {
    vendor: 'google',
    source: 'https://support.google.com/analytics/answer/11397207',
    consentService: 'ga',
    entries: [
      { names: googleNames.ga, category: 'statistics', ...visitor, lifetime: 2 * year },
      { names: googleNames.ga2, category: 'statistics', ...state, lifetime: 2 * year },
    ],
  },
  {
    vendor: 'google',
    source: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
    consentService: 'ga',
    entries: [
      { names: googleNames.gid, category: 'statistics', ...visitor, lifetime: day },
      {
        names: googleNames.gat,
        category: 'statistics',
        ...throttle,
        lifetime: minute,
      },
      { names: googleNames.utmt, category: 'statistics', ...throttle, lifetime: 10 * minute },
      { names: googleNames.gac, category: 'marketing', ...click, lifetime: 90 * day },
      { names: googleNames.AMPTOKEN, category: 'statistics', ...visitor },
      { names: googleNames.utma, category: 'statistics', ...visitor, lifetime: 2 * year },
      { names: googleNames.utmb, category: 'statistics', ...state, lifetime: 30 * minute },
      { names: googleNames.utmc, category: 'statistics', ...state, lifetime: session },
      {
        names: googleNames.utmz,
        category: 'statistics',
        fr: 'Retient d’où vient le visiteur.',
        en: 'Keeps where the visitor came from.',
        lifetime: sixMonths,
      },
    ],
  },
  {
    vendor: 'google',
    source: 'https://business.safety.google/adscookies/',
    entries: [
      {
        names: googleNames.gclAu,
        category: 'marketing',
        ...click,
        lifetime: 90 * day,
      },
      { names: googleNames.gads, category: 'marketing', ...advertise, lifetime: thirteenMonths },
      { names: googleNames.eoi, category: 'marketing', ...advertise },
      { names: googleNames.IDE, category: 'marketing', ...advertise, lifetime: thirteenMonths, domains: doubleclick },
      { names: googleNames.DSID, category: 'marketing', ...advertise, lifetime: 2 * 7 * day, domains: doubleclick },
      {
        names: googleNames.testCookie,
        category: 'marketing',
        fr: 'Vérifie que le navigateur accepte les cookies publicitaires.',
        en: 'Checks that the browser takes advertising cookies.',
        lifetime: 15 * minute,
        domains: doubleclick,
      },
      { names: googleNames.n1PJAR, category: 'marketing', ...advertise, domains: google },
    ],
  },
  {
    vendor: 'google',
    source: 'https://policies.google.com/technologies/cookies',
    entries: [
      {
        names: googleNames.NID,
        category: 'marketing',
        fr: 'Garde des préférences et sert à la publicité de Google.',
        en: 'Keeps preferences and serves Google’s advertising.',
        lifetime: sixMonths,
        domains: google,
      },
      {
        names: googleNames.SecureENID,
        category: 'preferences',
        fr: 'Garde les préférences de recherche.',
        en: 'Keeps search preferences.',
        lifetime: thirteenMonths,
        domains: google,
        consent: 'needed',
      },
      {
        names: googleNames.SOCS,
        category: 'necessary',
        ...chosen,
        lifetime: thirteenMonths,
        domains: [...google, ...youtube],
      },
      { names: googleNames.CONSENT, category: 'necessary', ...chosen, domains: [...google, ...youtube] },
      {
        names: googleNames.AEC,
        category: 'necessary',
        fr: 'Vérifie que les requêtes viennent bien du visiteur.',
        en: 'Checks that requests come from the visitor.',
        lifetime: sixMonths,
        domains: google,
        consent: 'needed',
      },
      {
        names: googleNames.SID,
        category: 'marketing',
        ...account,
        lifetime: 2 * year,
        domains: [...google, ...youtube],
      },
    ],
  },
  {
    vendor: 'google',
    source: 'https://developers.google.com/recaptcha',
    entries: [
      {
        names: googleNames.GRECAPTCHA,
        category: 'necessary',
        fr: 'Distingue les humains des robots.',
        en: 'Tells humans from robots.',
        lifetime: sixMonths,
        consent: 'needed',
      },
    ],
  },
];
