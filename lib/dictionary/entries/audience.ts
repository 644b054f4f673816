import { day, minute, session, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';

const visitor = {
  fr: 'Reconnaît le visiteur d’une visite à l’autre pour mesurer l’audience.',
  en: 'Recognises the visitor from visit to visit to measure the audience.',
};
const visit = { fr: 'Relie les pages vues pendant une visite.', en: 'Links the pages seen during one visit.' };
const campaign = {
  fr: 'Retient par quelle campagne le visiteur est venu.',
  en: 'Keeps the campaign the visitor came by.',
};
const measure = { fr: 'Sert à la mesure d’audience.', en: 'Serves to measure the audience.' };
const choice = {
  fr: 'Garde le choix du visiteur sur la mesure.',
  en: 'Keeps the visitor’s choice about being measured.',
};
const piano = ['xiti.com', 'ati-host.net'];

/** Tools that can be set up for the CNIL's exemption; whether they are cannot be seen from outside. */
export const audience: readonly VendorEntries[] = [
  {
    vendor: 'matomo',
    source: 'https://matomo.org/faq/general/faq_146/',
    consentService: 'matomo',
    entries: [
      {
        names: ['_pk_id', '_pk_id.*'],
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: ['_pk_ses', '_pk_ses.*'],
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      {
        names: ['_pk_ref', '_pk_ref.*'],
        category: 'statistics',
        ...campaign,
        lifetime: sixMonths,
        consent: 'maybe-exempt',
      },
      {
        names: ['_pk_cvar', '_pk_cvar.*', '_pk_hsr', '_pk_hsr.*'],
        category: 'statistics',
        ...measure,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      {
        names: ['_pk_testcookie', '_pk_testcookie*', '_pk_*', '_pk*'],
        category: 'statistics',
        ...measure,
        consent: 'maybe-exempt',
      },
      { names: ['_pk_uid'], category: 'statistics', ...visitor, lifetime: thirteenMonths },
      {
        names: ['mtm_consent', 'mtm_consent_removed', 'mtm_cookie_consent'],
        category: 'necessary',
        ...choice,
        lifetime: 30 * year,
        event: 'consent-choice',
      },
      { names: ['matomo_ignore', 'piwik_ignore'], category: 'necessary', ...choice, event: 'consent-choice' },
      {
        names: ['matomo_sessid', 'MATOMO_SESSID'],
        category: 'necessary',
        fr: 'Protège le formulaire d’opposition à la mesure.',
        en: 'Guards the form to opt out of measuring.',
        lifetime: session,
        event: 'form-shown',
      },
    ],
  },
  {
    vendor: 'piano',
    source: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
    consentService: 'piano',
    entries: [
      {
        names: ['_pcid', 'pa_vid'],
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: ['_pctx', 'pa_user'],
        category: 'statistics',
        ...measure,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      { names: ['_pprv', 'pa_privacy'], category: 'necessary', ...choice, lifetime: thirteenMonths },
      {
        names: ['idrxvr', 'atidx', 'atid'],
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
        domains: piano,
      },
    ],
  },
  {
    vendor: 'piano',
    source: 'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
    consentService: 'at',
    entries: [
      { names: ['atuserid'], category: 'statistics', ...visitor, lifetime: thirteenMonths, consent: 'maybe-exempt' },
      { names: ['atidvisitor'], category: 'statistics', ...visitor, lifetime: sixMonths, consent: 'maybe-exempt' },
      { names: ['atreman'], category: 'statistics', ...campaign, lifetime: 30 * day, consent: 'maybe-exempt' },
      { names: ['atredir'], category: 'statistics', ...measure, lifetime: 30, consent: 'maybe-exempt' },
      { names: ['atsession'], category: 'statistics', ...visit, lifetime: 30 * minute, consent: 'maybe-exempt' },
      { names: ['atauthority'], category: 'necessary', ...choice },
      {
        names: ['xtvrn', 'xtan', 'xtant', 'xtref', 'xtidc'],
        category: 'statistics',
        ...measure,
        consent: 'maybe-exempt',
      },
    ],
  },
  {
    vendor: 'eulerian',
    source: 'https://github.com/betagouv/signalconso-website',
    consentService: 'eulerian',
    entries: [
      { names: ['etuix'], category: 'statistics', ...visitor, lifetime: thirteenMonths, consent: 'maybe-exempt' },
    ],
  },
  {
    vendor: 'hotjar',
    source: 'https://docs.contentsquare.com/en/web/cookies/',
    entries: [
      { names: ['_cs_id'], category: 'statistics', ...visitor, lifetime: thirteenMonths, consent: 'maybe-exempt' },
      {
        names: ['_cs_s', '_cs_s_ctx'],
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      { names: ['_cs_c'], category: 'statistics', ...choice, lifetime: thirteenMonths, consent: 'maybe-exempt' },
      {
        names: ['_cs_cvars', '_cs_i', '_cs_mk_*', '_cs_mk'],
        category: 'statistics',
        ...measure,
        consent: 'maybe-exempt',
      },
    ],
  },
];
