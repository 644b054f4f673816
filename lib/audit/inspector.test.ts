import { describe, expect, it } from 'vitest';
import type { DeclaredCookie, UnreadRow } from '../charter/index.ts';
import type { AuditEvent, Observation, ObservedCookie } from '../observation/index.ts';
import { audit } from './audit.ts';
import type { AuditReport } from './audit-report.ts';
import { sampleCharter, sampleEvidence, sampleRow } from '../../tests/fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../../tests/fixtures/audit/observed.ts';

/** Small portals by somebody who wants to catch the tool lying: what each name of jar and charter is told to be. */
interface Portal {
  readonly title: string;
  readonly host?: string;
  readonly rows: readonly (Partial<DeclaredCookie> & { readonly name: string })[];
  readonly unnamed?: readonly UnreadRow[];
  readonly cookies?: readonly (Partial<ObservedCookie> & { readonly name: string })[];
  readonly own?: Partial<Observation>;
  /** By name and domain; the portal's own domain is left out. */
  readonly observed: Readonly<Record<string, string>>;
  readonly declared: Readonly<Record<string, string>>;
}

const generatedAt = '2026-11-20T10:00:00Z';
const host = 'data.exemple.test';
const event = (kind: AuditEvent['kind']): AuditEvent => ({ kind, at: generatedAt, evidence: 'user-action' });
const after = (...kinds: readonly AuditEvent['kind'][]): Partial<Observation> => ({ events: kinds.map(event) });
const ods = 'Opendatasoft';
const third = { domain: 'tiers.test', origin: 'third-party' } as const;
const partitioned = { ...third, origin: 'partitioned', party: 'third', partition: 'https://exemple.test' } as const;
const choice = (services: Readonly<Record<string, boolean>>): Partial<Observation> => ({
  consent: { kind: 'choice', services, madeAt: null },
});
const measure = { name: '_ga', provider: 'Google', category: 'statistics' } as const;

const unread = (row: number, cells: readonly string[]): UnreadRow => ({
  table: 0,
  row,
  cells,
  textFragment: null,
  reason: 'label-not-name',
  section: null,
  provider: null,
});

const portals: readonly Portal[] = [
  {
    title: 'a misspelt row is neither missing nor awaited while the cookie is there',
    rows: [
      { name: 'csrf_token', provider: ods },
      { name: 'SessionID', provider: ods, service: 'Authentification' },
    ],
    cookies: [{ name: 'csrftoken' }, { name: 'sessionid' }],
    own: after('form-shown'),
    observed: { csrftoken: 'probably-declared', sessionid: 'probably-declared' },
    declared: { csrf_token: 'unverifiable', SessionID: 'unverifiable' },
  },
  {
    title: 'a misspelt row beside the right one is missing',
    rows: [
      { name: 'csrf_token', provider: ods },
      { name: 'csrftoken', provider: ods },
    ],
    cookies: [{ name: 'csrftoken' }],
    observed: { csrftoken: 'declared' },
    declared: { csrf_token: 'missing', csrftoken: 'observed' },
  },
  {
    title: 'a third party’s sessionid is not the portal’s, in its own jar or in this site’s partition',
    rows: [{ name: 'sessionid', provider: ods, service: 'Authentification' }],
    cookies: [
      { name: 'sessionid', ...third },
      { name: 'sessionid', ...partitioned, domain: 'autre.test' },
    ],
    own: after('login'),
    observed: { 'sessionid tiers.test': 'probably-declared', 'sessionid autre.test': 'probably-declared' },
    declared: { sessionid: 'missing' },
  },
  {
    title: 'nor where a partitioned cookie was not marked as a third party’s',
    rows: [{ name: 'sessionid', provider: ods, service: 'Authentification' }],
    cookies: [{ name: 'sessionid', ...partitioned, party: 'first' }],
    observed: { 'sessionid tiers.test': 'probably-declared' },
    declared: { sessionid: 'conditional' },
  },
  {
    title: 'a name that is nearly right of a party that is wrong is undeclared',
    rows: [{ name: 'csrftoken', provider: ods }],
    cookies: [{ name: 'csrf_token', ...third }],
    observed: { 'csrf_token tiers.test': 'undeclared' },
    declared: { csrftoken: 'conditional' },
  },
  {
    title: 'a family speaks of its own cookies, of the portal’s own party',
    rows: [{ name: '_pk_id', provider: 'Matomo' }],
    cookies: [
      { name: '_pk_id.1.1fff' },
      { name: '_pk_ses.1.1fff' },
      { name: '_pk_id.2.1fff', domain: 'stats.tiers.test', origin: 'third-party' },
      { name: '_pk_id.3.1fff', domain: 'ville.matomo.cloud', origin: 'third-party' },
    ],
    observed: {
      '_pk_id.1.1fff': 'declared',
      '_pk_ses.1.1fff': 'undeclared',
      '_pk_id.2.1fff stats.tiers.test': 'probably-declared',
      '_pk_id.3.1fff ville.matomo.cloud': 'declared',
    },
    declared: { _pk_id: 'observed' },
  },
  {
    title: 'the prefixes __Host- and __Secure- are part of the name',
    rows: [{ name: 'sessionid', provider: ods, service: 'Authentification' }],
    cookies: [{ name: '__Host-sessionid' }, { name: '__Secure-sessionid' }],
    own: after('login'),
    observed: { '__Host-sessionid': 'undeclared', '__Secure-sessionid': 'undeclared' },
    declared: { sessionid: 'missing' },
  },
  {
    title: 'words of a row that was not understood name no cookie, a list of names does',
    rows: [{ name: 'csrftoken' }],
    unnamed: [
      unread(1, ['Cookies de session', 'Retient un id de session']),
      unread(2, ['lang, player', 'jeton (_jeton_a)']),
    ],
    cookies: [{ name: 'session' }, { name: 'id' }, { name: 'lang' }, { name: 'player' }, { name: '_jeton_a' }],
    observed: {
      session: 'undeclared',
      id: 'undeclared',
      lang: 'probably-declared',
      player: 'probably-declared',
      _jeton_a: 'probably-declared',
    },
    declared: { csrftoken: 'conditional' },
  },
  {
    title: '"le site YouTube" is not this site',
    rows: [{ name: 'YSC', provider: 'Le site YouTube' }],
    cookies: [
      { name: 'YSC', domain: 'youtube.com', origin: 'third-party' },
      { name: 'YSC', ...third },
    ],
    observed: { 'YSC youtube.com': 'declared', 'YSC tiers.test': 'probably-declared' },
    declared: { YSC: 'observed' },
  },
  {
    title: 'a word for a place or a kind of body names no domain',
    rows: [{ name: 'uid', provider: 'Google France' }],
    cookies: [{ name: 'uid', domain: 'france.test', origin: 'third-party' }],
    observed: { 'uid france.test': 'probably-declared' },
    declared: { uid: 'missing' },
  },
  {
    title: 'a near name on the vendor’s shared domain is nobody’s misspelling',
    host: 'exemple.opendatasoft.com',
    rows: [{ name: 'sessionid', provider: ods, service: 'Authentification' }],
    cookies: [{ name: 'session_id', domain: 'opendatasoft.com', origin: 'parent-domain' }],
    observed: { 'session_id opendatasoft.com': 'undeclared' },
    declared: { sessionid: 'conditional' },
  },
  {
    title: 'a parent domain’s cookie is the portal’s too, a sibling’s is not',
    rows: [measure],
    cookies: [
      { name: '_ga', domain: 'exemple.test', origin: 'parent-domain' },
      { name: '_gid', domain: 'exemple.test', origin: 'parent-domain' },
      { name: '_gat', domain: 'www.exemple.test' },
    ],
    observed: { '_ga exemple.test': 'declared', '_gid exemple.test': 'undeclared' },
    declared: { _ga: 'observed' },
  },
  {
    title: 'a tracker refused is awaited',
    rows: [measure],
    own: choice({ functional_cookies: true, ga: false, matomo: true }),
    observed: {},
    declared: { _ga: 'conditional' },
  },
  {
    title: 'a tracker accepted and not there is missing',
    rows: [measure],
    own: choice({ functional_cookies: true, ga: true, matomo: false }),
    observed: {},
    declared: { _ga: 'missing' },
  },
  {
    title: 'what is always on is no acceptance',
    rows: [measure],
    own: choice({ functional_cookies: true }),
    observed: {},
    declared: { _ga: 'conditional' },
  },
  {
    title: 'events bring the cookies of their own kind alone',
    rows: [
      { name: 'sessionid', provider: ods, service: 'Authentification (front et back office)' },
      { name: 'django_language', provider: ods, service: 'Sélection de la langue (front et back office)' },
      { name: 'cookies_preferences', provider: ods, service: 'Choix concernant les cookies' },
    ],
    cookies: [{ name: 'django_language', ...third }],
    own: after('language-change'),
    observed: { 'django_language tiers.test': 'probably-declared' },
    declared: { sessionid: 'conditional', django_language: 'missing', cookies_preferences: 'conditional' },
  },
  {
    title: 'a placeholder that fits everything declares nothing',
    rows: [{ name: '*', matchesNothing: true }],
    cookies: [{ name: 'jeton' }],
    observed: { jeton: 'undeclared' },
    declared: { '*': 'unverifiable' },
  },
];

function auditOf({ host: own = host, rows, unnamed = [], cookies = [], own: observation = {} }: Portal): AuditReport {
  const portal = samplePortal(own);
  return audit({
    portal,
    charter: sampleEvidence(sampleCharter(rows.map(sampleRow), { unnamedRows: unnamed })),
    observation: sampleObservation(portal, { cookies: cookies.map((cookie) => sampleCookie(cookie)), ...observation }),
    tool: { name: 'Témoin', version: '0.0.0' },
    generatedAt,
  });
}

describe('what an inspector would catch', () => {
  it.each(portals)('$title', (portal) => {
    const report = auditOf(portal);
    const place = (domain: string): string => (domain === report.portal.host ? '' : ` ${domain}`);
    const observed = report.observed.map(({ cookie, verdict }) => [`${cookie.name}${place(cookie.domain)}`, verdict]);
    expect(Object.fromEntries(observed)).toEqual(portal.observed);
    expect(Object.fromEntries(report.declared.map((row) => [row.declared.name, row.verdict]))).toEqual(portal.declared);
  });

  it('says of a misspelt row which cookie it probably means, and blames nobody for its absence', () => {
    const [portal] = portals;
    if (portal === undefined) throw new Error('no portal');
    const report = auditOf(portal);
    expect(report.declared[0]?.reason).toMatchObject({
      id: 'reason.unverifiable.misspelt',
      params: { declared: 'csrf_token', name: 'csrftoken' },
    });
    expect(report.summary).toMatchObject({ missing: 0, undeclared: 0, toLookAt: { probablyDeclared: 2 } });
    expect(report.findings.find(({ rule }) => rule === 'missing-cookies')?.outcome).not.toBe('fail');
  });
});
