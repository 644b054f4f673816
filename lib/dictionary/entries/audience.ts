import { day, minute, session, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { audienceNames } from '../../words/names/audience.ts';

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
        names: audienceNames.pkId,
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.pkSes,
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.pkRef,
        category: 'statistics',
        ...campaign,
        lifetime: sixMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.pkCvar,
        category: 'statistics',
        ...measure,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.pkTestcookie,
        category: 'statistics',
        ...measure,
        consent: 'maybe-exempt',
      },
      { names: audienceNames.pkUid, category: 'statistics', ...visitor, lifetime: thirteenMonths },
      {
        names: audienceNames.mtmConsent,
        category: 'necessary',
        ...choice,
        lifetime: 30 * year,
        event: 'consent-choice',
      },
      { names: audienceNames.matomoIgnore, category: 'necessary', ...choice, event: 'consent-choice' },
      {
        names: audienceNames.matomoSessid,
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
        names: audienceNames.pcid,
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.pctx,
        category: 'statistics',
        ...measure,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      { names: audienceNames.pprv, category: 'necessary', ...choice, lifetime: thirteenMonths },
      {
        names: audienceNames.idrxvr,
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
      {
        names: audienceNames.atuserid,
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.atidvisitor,
        category: 'statistics',
        ...visitor,
        lifetime: sixMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.atreman,
        category: 'statistics',
        ...campaign,
        lifetime: 30 * day,
        consent: 'maybe-exempt',
      },
      { names: audienceNames.atredir, category: 'statistics', ...measure, lifetime: 30, consent: 'maybe-exempt' },
      {
        names: audienceNames.atsession,
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      { names: audienceNames.atauthority, category: 'necessary', ...choice },
      {
        names: audienceNames.xtvrn,
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
      {
        names: audienceNames.etuix,
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
    ],
  },
  {
    vendor: 'hotjar',
    source: 'https://docs.contentsquare.com/en/web/cookies/',
    entries: [
      {
        names: audienceNames.csId,
        category: 'statistics',
        ...visitor,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.csS,
        category: 'statistics',
        ...visit,
        lifetime: 30 * minute,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.csC,
        category: 'statistics',
        ...choice,
        lifetime: thirteenMonths,
        consent: 'maybe-exempt',
      },
      {
        names: audienceNames.csCvars,
        category: 'statistics',
        ...measure,
        consent: 'maybe-exempt',
      },
    ],
  },
];
