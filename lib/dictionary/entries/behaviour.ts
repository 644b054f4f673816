import { day, minute, session, sixMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { behaviourNames } from '../../words/names/behaviour.ts';

const visitor = {
  fr: 'Reconnaît le visiteur pour analyser son comportement.',
  en: 'Recognises the visitor to analyse behaviour.',
};
const visit = { fr: 'Relie les pages d’une visite enregistrée.', en: 'Links the pages of a recorded visit.' };
const sample = { fr: 'Dit si la visite est enregistrée.', en: 'Says whether the visit is recorded.' };
const sync = {
  fr: 'Rapproche les identifiants publicitaires de Microsoft.',
  en: 'Matches Microsoft’s advertising identifiers.',
};
const advertise = { fr: 'Mesure les publicités de Microsoft.', en: 'Measures Microsoft’s advertisements.' };
const choice = { fr: 'Garde le choix du visiteur sur le suivi.', en: 'Keeps the visitor’s choice about tracking.' };
const personal = { fr: 'Personnalise les contenus.', en: 'Makes content personal.' };
const chat = { fr: 'Garde l’état de la messagerie instantanée.', en: 'Keeps the state of the chat.' };

/** Recording of visits, marketing automation, tests of variants. */
export const behaviour: readonly VendorEntries[] = [
  {
    vendor: 'hotjar',
    source: 'https://help.hotjar.com/hc/en-us/articles/115011789248',
    entries: [
      { names: behaviourNames.hjSessionUser, category: 'statistics', ...visitor, lifetime: year },
      {
        names: behaviourNames.hjSession,
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
      },
      { names: behaviourNames.hj, category: 'statistics', ...sample },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    entries: [
      { names: behaviourNames.clck, category: 'statistics', ...visitor, lifetime: year },
      { names: behaviourNames.clsk, category: 'statistics', ...visit, lifetime: day },
      { names: behaviourNames.CLID, category: 'statistics', ...visitor, lifetime: year, domains: ['clarity.ms'] },
      { names: behaviourNames.ANONCHK, category: 'marketing', ...sync, domains: ['clarity.ms', 'bing.com'] },
      {
        names: behaviourNames.MUID,
        category: 'marketing',
        ...sync,
        lifetime: 390 * day,
        domains: ['bing.com', 'clarity.ms', 'microsoft.com', 'msn.com', 'live.com'],
      },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://help.ads.microsoft.com/apex/index/3/en/53056',
    entries: [
      { names: behaviourNames.uetsid, category: 'marketing', ...advertise, lifetime: day },
      { names: behaviourNames.uetvid, category: 'marketing', ...advertise, lifetime: 390 * day },
      { names: behaviourNames.uetmsclkid, category: 'marketing', ...advertise, lifetime: 90 * day },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/',
    entries: [{ names: behaviourNames.aiUser, category: 'statistics', ...visitor }],
  },
  {
    vendor: 'hubspot',
    source: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    entries: [
      { names: behaviourNames.hstc, category: 'marketing', ...visitor, lifetime: sixMonths },
      { names: behaviourNames.hssc, category: 'statistics', ...visit, lifetime: 30 * minute },
      { names: behaviourNames.hssrc, category: 'statistics', ...visit, lifetime: session },
      {
        names: behaviourNames.hsOptOut,
        category: 'necessary',
        ...choice,
        lifetime: sixMonths,
        event: 'consent-choice',
      },
      {
        names: behaviourNames.hsInitialOptIn,
        category: 'necessary',
        ...choice,
        lifetime: 7 * day,
        event: 'consent-choice',
      },
      { names: behaviourNames.hsMessages, category: 'preferences', ...chat, consent: 'needed' },
    ],
  },
  {
    vendor: 'abtasty',
    source: 'https://docs.abtasty.com/',
    entries: [
      {
        names: behaviourNames.ABTasty,
        category: 'statistics',
        fr: 'Garde la variante de page montrée au visiteur.',
        en: 'Keeps which variant of a page the visitor is shown.',
        lifetime: 395 * day,
      },
      { names: behaviourNames.ABTastySession, category: 'statistics', ...visit, lifetime: 30 * minute },
    ],
  },
  {
    vendor: 'segment',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    entries: [{ names: behaviourNames.ajs, category: 'statistics', ...visitor, lifetime: year }],
  },
  {
    vendor: 'intercom',
    source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    entries: [
      {
        names: behaviourNames.intercomId,
        category: 'preferences',
        fr: 'Reconnaît le visiteur dans la messagerie.',
        en: 'Recognises the visitor in the chat.',
        lifetime: 271 * day,
        consent: 'needed',
      },
      {
        names: behaviourNames.intercomSession,
        category: 'preferences',
        ...chat,
        lifetime: 7 * day,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'crisp',
    source: 'https://help.crisp.chat/',
    entries: [
      {
        names: behaviourNames.crispClientSession,
        category: 'preferences',
        ...chat,
        lifetime: sixMonths,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'zendesk',
    source: 'https://support.zendesk.com/',
    entries: [
      {
        names: behaviourNames.zlcmid,
        category: 'preferences',
        ...chat,
        lifetime: year,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'adobe',
    source: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
    entries: [
      {
        names: behaviourNames.AMCV,
        category: 'statistics',
        ...visitor,
        lifetime: 395 * day,
      },
      { names: behaviourNames.sEcid, category: 'statistics', ...visitor, lifetime: 2 * year },
      // What follows the organisation's id in the name tells them apart; they last from half an hour to 395 days.
      { names: behaviourNames.kndctr, category: 'statistics', ...visitor },
      { names: behaviourNames.AMCVS, category: 'statistics', ...visit, lifetime: session },
      { names: behaviourNames.sCc, category: 'statistics', ...visit },
      { names: behaviourNames.demdex, category: 'marketing', ...visitor, lifetime: 180 * day, domains: ['demdex.net'] },
      {
        names: behaviourNames.mbox,
        category: 'marketing',
        ...personal,
        lifetime: 2 * year,
      },
      { names: behaviourNames.mboxEdgeCluster, category: 'marketing', ...personal, lifetime: 30 * minute },
    ],
  },
];
