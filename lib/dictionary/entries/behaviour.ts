import { day, minute, session, sixMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';

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
      { names: ['_hjSessionUser_*', '_hjSessionUser', '_hjid'], category: 'statistics', ...visitor, lifetime: year },
      {
        names: ['_hjSession_*', '_hjSession', '_hjAbsoluteSessionInProgress', '_hjFirstSeen'],
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
      },
      { names: ['_hj*'], category: 'statistics', ...sample },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    entries: [
      { names: ['_clck'], category: 'statistics', ...visitor, lifetime: year },
      { names: ['_clsk'], category: 'statistics', ...visit, lifetime: day },
      { names: ['CLID'], category: 'statistics', ...visitor, lifetime: year, domains: ['clarity.ms'] },
      { names: ['ANONCHK', 'SM', 'MR'], category: 'marketing', ...sync, domains: ['clarity.ms', 'bing.com'] },
      {
        names: ['MUID', 'SRM_B', 'SRM_I'],
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
      { names: ['_uetsid'], category: 'marketing', ...advertise, lifetime: day },
      { names: ['_uetvid'], category: 'marketing', ...advertise, lifetime: 390 * day },
      { names: ['_uetmsclkid'], category: 'marketing', ...advertise, lifetime: 90 * day },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/',
    entries: [{ names: ['ai_user', 'ai_session'], category: 'statistics', ...visitor }],
  },
  {
    vendor: 'hubspot',
    source: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    entries: [
      { names: ['__hstc', 'hubspotutk'], category: 'marketing', ...visitor, lifetime: sixMonths },
      { names: ['__hssc'], category: 'statistics', ...visit, lifetime: 30 * minute },
      { names: ['__hssrc'], category: 'statistics', ...visit, lifetime: session },
      {
        names: [
          '__hs_opt_out',
          '__hs_do_not_track',
          '__hs_cookie_cat_pref',
          '__hs_gpc_banner_dismiss',
          '__hs_notify_banner_dismiss',
        ],
        category: 'necessary',
        ...choice,
        lifetime: sixMonths,
        event: 'consent-choice',
      },
      {
        names: ['__hs_initial_opt_in'],
        category: 'necessary',
        ...choice,
        lifetime: 7 * day,
        event: 'consent-choice',
      },
      { names: ['hs-messages-*', 'messagesUtk'], category: 'preferences', ...chat, consent: 'needed' },
    ],
  },
  {
    vendor: 'abtasty',
    source: 'https://docs.abtasty.com/',
    entries: [
      {
        names: ['ABTasty'],
        category: 'statistics',
        fr: 'Garde la variante de page montrée au visiteur.',
        en: 'Keeps which variant of a page the visitor is shown.',
        lifetime: 395 * day,
      },
      { names: ['ABTastySession'], category: 'statistics', ...visit, lifetime: 30 * minute },
    ],
  },
  {
    vendor: 'segment',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    entries: [{ names: ['ajs_*', 'ajs', 'analytics_session_id'], category: 'statistics', ...visitor, lifetime: year }],
  },
  {
    vendor: 'intercom',
    source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    entries: [
      {
        names: ['intercom-id-*', 'intercom-id', 'intercom-device-id-*', 'intercom-device-id'],
        category: 'preferences',
        fr: 'Reconnaît le visiteur dans la messagerie.',
        en: 'Recognises the visitor in the chat.',
        lifetime: 271 * day,
        consent: 'needed',
      },
      {
        names: ['intercom-session-*', 'intercom-session'],
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
        names: ['crisp-client/session*', 'crisp-client%2Fsession*'],
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
        names: ['__zlcmid', 'ZD-suid', '__zlcstore'],
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
        names: ['AMCV_*', 'AMCV'],
        category: 'statistics',
        ...visitor,
        lifetime: 395 * day,
      },
      { names: ['s_ecid'], category: 'statistics', ...visitor, lifetime: 2 * year },
      // What follows the organisation's id in the name tells them apart; they last from half an hour to 395 days.
      { names: ['kndctr_*'], category: 'statistics', ...visitor },
      { names: ['AMCVS_*', 'AMCVS'], category: 'statistics', ...visit, lifetime: session },
      { names: ['s_cc', 's_sq', 's_fid', 's_vi', 's_ppv'], category: 'statistics', ...visit },
      { names: ['demdex', 'dpm'], category: 'marketing', ...visitor, lifetime: 180 * day, domains: ['demdex.net'] },
      {
        names: ['mbox'],
        category: 'marketing',
        ...personal,
        lifetime: 2 * year,
      },
      { names: ['mboxEdgeCluster'], category: 'marketing', ...personal, lifetime: 30 * minute },
    ],
  },
];
