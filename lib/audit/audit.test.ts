import { describe, expect, it } from 'vitest';
import type { AuditEvent, CoverageEntry, Observation } from '../observation/index.ts';
import { audit } from './audit.ts';
import type { AuditReport } from './audit-report.ts';
import { platformRows, sampleCharter, sampleEvidence, sampleRow } from '../../tests/fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../../tests/fixtures/audit/observed.ts';

const portal = samplePortal('data.exemple.test');
const tool = { name: 'Témoin', version: '0.0.0' } as const;
const generatedAt = '2026-11-20T10:00:00Z';

const auditOf = (own: Partial<Observation>, rows = platformRows): AuditReport =>
  audit({
    portal,
    charter: sampleEvidence(sampleCharter(rows)),
    observation: sampleObservation(portal, own),
    tool,
    generatedAt,
  });

const event = (kind: AuditEvent['kind']): AuditEvent => ({ kind, at: generatedAt, evidence: 'user-action' });

const declaredVerdicts = (report: AuditReport): Record<string, string> =>
  Object.fromEntries(report.declared.map((row) => [row.declared.name, row.verdict]));

describe('audit of an honest portal', () => {
  it('first visit: nothing undeclared, nothing missing, each absence with its event', () => {
    const report = auditOf({ cookies: [sampleCookie({ name: 'csrftoken' })] });
    expect(report.summary).toMatchObject({ declaredObserved: 1, undeclared: 0, missing: 0, conditional: 3 });
    expect(report.summary.overall.id).toBe('overall.honest');
    expect(report.declared.map((row) => row.awaits)).toEqual(['login', 'language-change', null, 'consent-choice']);
  });

  it.each([
    ['login', 'sessionid'],
    ['language-change', 'django_language'],
    ['form-shown', 'csrftoken'],
    ['consent-choice', 'cookies_preferences'],
  ] as const)('after %s without %s: missing', (kind, name) => {
    expect(declaredVerdicts(auditOf({}))[name]).toBe('conditional');
    expect(declaredVerdicts(auditOf({ events: [event(kind)] }))[name]).toBe('missing');
  });

  it('is the same for the same input', () => {
    const input = { cookies: [sampleCookie({ name: 'x' })] };
    expect(auditOf(input)).toEqual(auditOf(input));
  });
});

describe('who is judged', () => {
  it.each([
    ['own cookie', sampleCookie({ name: 'a' }), ['a']],
    [
      'domain cookie of an ancestor',
      sampleCookie({ name: 'a', domain: 'exemple.test', origin: 'parent-domain' }),
      ['a'],
    ],
    ['host-only cookie of an ancestor', sampleCookie({ name: 'a', domain: 'exemple.test', hostOnly: true }), []],
    ['sibling', sampleCookie({ name: 'a', domain: 'www.exemple.test' }), []],
    [
      'sibling called a third party',
      sampleCookie({ name: 'a', domain: 'www.exemple.test', origin: 'third-party' }),
      [],
    ],
    ['third party', sampleCookie({ name: 'a', domain: 'tiers.test', origin: 'third-party' }), ['a']],
  ] as const)('%s', (_title, cookie, names) => {
    expect(auditOf({ cookies: [cookie] }).observed.map((judged) => judged.cookie.name)).toEqual(names);
  });
});

describe('party', () => {
  it.each([
    ['Opendatasoft', 'sessionid', 'tiers.test', 'probably-declared'],
    [null, 'sessionid', 'tiers.test', 'probably-declared'],
    ['YouTube', 'VISITOR_INFO1_LIVE', 'youtube.com', 'declared'],
    ['YouTube', 'VISITOR_INFO1_LIVE', 'vimeo.com', 'probably-declared'],
    ['Dailymotion SA', 'v1st', 'www.dailymotion.com', 'declared'],
    ['Cartes Machin', 'id', 'tuiles.cartes-machin.test', 'declared'],
    ['cartesmachin', 'id', 'tuiles.cartesmachin.test', 'declared'],
    ['Cartes Machin', 'id', 'data.autre.test', 'probably-declared'],
    ['.tiers.test', 'id', 'a.tiers.test', 'declared'],
    ['Piano', 'atidvisitor', 'logs.xiti.com', 'declared'],
  ] as const)('row of %s, third-party %s of %s → %s', (provider, name, domain, verdict) => {
    const cookies = [sampleCookie({ name, domain, origin: 'third-party' })];
    expect(auditOf({ cookies }, [sampleRow({ name, provider })]).observed[0]?.verdict).toBe(verdict);
  });

  it.each([
    ['Opendatasoft', 'declared'],
    ['Huwise', 'declared'],
    ['Métropole d’Exemple', 'declared'],
    ['data.exemple.test', 'declared'],
    [null, 'declared'],
    ['Google', 'declared'],
    ['ASP.NET', 'declared'],
    ['YouTube', 'probably-declared'],
    ['www.ailleurs.test', 'probably-declared'],
  ] as const)('row of %s, the portal’s own cookie → %s', (provider, verdict) => {
    const report = auditOf({ cookies: [sampleCookie({ name: 'x' })] }, [sampleRow({ name: 'x', provider })]);
    expect(report.observed[0]?.verdict).toBe(verdict);
  });
});

describe('shared domain', () => {
  const shared = samplePortal('exemple.opendatasoft.com');
  const visitor = sampleCookie({ name: '_hjid', domain: 'opendatasoft.com', origin: 'parent-domain' });
  const auditShared = (cookies: Observation['cookies']): AuditReport =>
    audit({
      portal: shared,
      charter: sampleEvidence(sampleCharter(platformRows)),
      observation: sampleObservation(shared, { cookies }),
      tool,
      generatedAt,
    });

  it('leaves the headline as it is without', () => {
    const { toLookAt, observedTotal, ...headline } = auditShared([visitor]).summary;
    const { toLookAt: _none, observedTotal: _zero, ...without } = auditShared([]).summary;
    expect(headline).toEqual(without);
    expect(toLookAt.sharedDomain).toBe(1);
    expect(observedTotal).toBe(1);
  });

  it('counts where this portal was seen setting it', () => {
    const setter = {
      by: 'script',
      url: 'https://x.test/a.js',
      page: 'https://exemple.opendatasoft.com/',
      at: generatedAt,
      askedLifetimeSeconds: null,
      consent: 'unknown',
    } as const;
    expect(auditShared([{ ...visitor, setter }]).summary.undeclared).toBe(1);
  });

  it('is declared where the charter names it', () => {
    const named = sampleCookie({ name: 'sessionid', domain: 'opendatasoft.com', origin: 'parent-domain' });
    expect(auditShared([named]).observed[0]).toMatchObject({ verdict: 'declared', sharedDomain: false });
  });
});

const refused = ({ scope }: CoverageEntry): CoverageEntry => ({
  scope,
  outcome: { state: 'not-looked', reason: 'permission-refused' },
  notes: [],
});

describe('what could not be looked at', () => {
  it('is never missing', () => {
    const hidden = sampleObservation(portal).coverage.map(refused);
    const report = auditOf({ coverage: hidden, events: [event('login')] });
    expect(new Set(Object.values(declaredVerdicts(report)))).toEqual(new Set(['not-looked']));
    expect(report.summary.overall.id).toBe('overall.could-not-look');
  });

  it('one closed parent domain is enough not to know', () => {
    const coverage = sampleObservation(portal).coverage.map((entry) =>
      entry.scope.kind === 'parent-domain' ? refused(entry) : entry,
    );
    const report = auditOf({ coverage }, [sampleRow({ name: 'x' })]);
    expect(declaredVerdicts(report)).toEqual({ x: 'not-looked' });
    expect(report.summary.overall.id).toBe('overall.no-parents');
  });

  it('what was found undeclared stays certain behind a closed parent domain', () => {
    const coverage = sampleObservation(portal).coverage.map((entry) =>
      entry.scope.kind === 'parent-domain' ? refused(entry) : entry,
    );
    const report = auditOf({ coverage, cookies: [sampleCookie({ name: 'y' })] }, [sampleRow({ name: 'x' })]);
    expect(report.summary.overall.id).toBe('overall.undeclared.partial');
  });

  it('a third party from which nothing was loaded cannot have set its cookie', () => {
    expect(declaredVerdicts(auditOf({}, [sampleRow({ name: 'YSC', provider: 'YouTube' })]))).toEqual({
      YSC: 'not-looked',
    });
  });

  it.each([
    ['known to lie on its vendor’s own domain', 'IDE', 'Google DoubleClick', 'not-looked'],
    ['known to lie on the portal’s', '_gcl_au', 'Google', 'missing'],
    ['of which nobody knows where it lies', 'inconnu', 'Google', 'not-looked'],
    ['of another vendor', 'inconnu', 'Société Exemple', 'missing'],
  ] as const)('a closed host of a vendor on both sides: a cookie %s', (_, name, provider, expected) => {
    const closed = refused({
      scope: { kind: 'third-party', host: 'ad.doubleclick.net' },
      outcome: { state: 'looked', count: 0 },
      notes: [],
    });
    const coverage = [...sampleObservation(portal).coverage, closed];
    const consent = { kind: 'choice', services: { google: true }, madeAt: null } as const;
    const report = auditOf({ coverage, consent, events: [event('consent-choice')] }, [sampleRow({ name, provider })]);
    expect(declaredVerdicts(report)).toEqual({ [name]: expected });
  });

  it('no charter: nothing is called undeclared', () => {
    const report = audit({
      portal,
      charter: sampleEvidence(null),
      observation: sampleObservation(portal, { cookies: [sampleCookie({ name: 'x' })] }),
      tool,
      generatedAt,
    });
    expect(report.observed[0]?.verdict).toBe('no-charter');
    expect(report.summary).toMatchObject({ undeclared: 0, overall: { id: 'overall.no-charter' } });
  });
});
