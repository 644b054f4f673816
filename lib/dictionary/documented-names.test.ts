import { describe, expect, it } from 'vitest';
import { day, hour, minute, session, year } from './durations.ts';
import { lookUp } from './index.ts';

const portal = 'data.exemple.fr';

describe('lifetimes, each as its maker documents it', () => {
  it.each<[name: string, domain: string, lifetime: number | null]>([
    ['__utmt', portal, 10 * minute],
    ['_gat', portal, minute],
    ['PREF', 'www.youtube.com', 243 * day],
    ['__Secure-YEC', 'www.youtube.com', 395 * day],
    ['SOCS', 'www.google.com', 395 * day],
    ['CONSENT', 'www.youtube.com', null],
    ['_uetsid', portal, day],
    ['_uetvid', portal, 390 * day],
    ['_uetmsclkid', portal, 90 * day],
    ['li_sugr', 'www.linkedin.com', 90 * day],
    ['UserMatchHistory', 'www.linkedin.com', 30 * day],
    ['__hs_initial_opt_in', portal, 7 * day],
    ['__stripe_mid', portal, year],
    ['__stripe_sid', portal, 30 * minute],
    ['_abck', portal, year],
    ['bm_sz', portal, 4 * hour],
    ['ak_bmsc', portal, 2 * hour],
    ['__atuvc', portal, 395 * day],
    ['__atuvs', portal, 30 * minute],
    ['AMCV_1%40AdobeOrg', portal, 395 * day],
    ['AMCVS_1%40AdobeOrg', portal, session],
    ['kndctr_1_AdobeOrg_cluster', portal, null],
    ['mboxEdgeCluster', portal, 30 * minute],
    ['klaro', portal, 120 * day],
    ['cookie-agreed', portal, 100 * day],
  ])('%s on %s: %s s', (name, domain, lifetime) => {
    expect(lookUp(name, domain)?.lifetimeSeconds).toBe(lifetime);
  });
});

describe('what public bodies put in front of their sites', () => {
  it.each<[name: string, vendor: string, category: string, event: string | null]>([
    ['_shibsession_64656661756c74', 'shibboleth', 'necessary', 'login'],
    ['_shibstate_1732270000_ab12', 'shibboleth', 'necessary', 'login'],
    ['TGC', 'cas', 'necessary', 'login'],
    ['MOD_AUTH_CAS_S', 'cas', 'necessary', 'login'],
    ['KEYCLOAK_IDENTITY', 'keycloak', 'necessary', 'login'],
    ['AUTH_SESSION_ID', 'keycloak', 'necessary', 'form-shown'],
    ['TS01ab12cd', 'f5', 'necessary', null],
    ['datadome', 'datadome', 'necessary', null],
    ['dtCookie', 'dynatrace', 'statistics', null],
    ['rxVisitor1a2b', 'dynatrace', 'statistics', null],
    ['fe_typo_user', 'typo3', 'necessary', null],
    ['be_typo_user', 'typo3', 'necessary', 'back-office-visit'],
    ['cc_cookie', 'orestbida', 'necessary', 'consent-choice'],
  ])('%s is %s’s', (name, vendor, category, event) => {
    const entry = lookUp(name, portal);
    expect([entry?.vendor, entry?.category, entry?.event]).toEqual([vendor, category, event]);
  });

  it('nobody in particular is said to set a name that many set', () => {
    expect(lookUp('usprivacy', portal)).toBeNull();
  });
});
