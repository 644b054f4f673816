import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/index.ts';
import type { AuditReport, Finding } from '../../lib/audit/index.ts';
import { sampleEvidence } from '../fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../fixtures/audit/observed.ts';
import { parseCharter } from '../../lib/charter/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import type { Observation, ObservedCookie } from '../../lib/observation/index.ts';

const corpus = resolve(import.meta.dirname, '../..', process.env['CHARTERS']?.split(':')[0] ?? '../shared/charters');
const charters = existsSync(corpus)
  ? readdirSync(corpus).filter((file) => /^ods-seed-.*\.(?:html|txt)$/u.test(file))
  : [];

const expectedFile = resolve(import.meta.dirname, '../fixtures/honest-portals.expected.json');
const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Readonly<Record<string, readonly Said[]>>;

/** A finding as an officer reads it. */
interface Said {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly fr: string;
  readonly en: string;
}

const at = '2026-11-20T10:00:00Z';
const expiresIn = (days: number): string => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** Cookies as Django and the platform set them; lifetimes as their makers document them. */
const platformCookies = (host: string): Readonly<Record<string, ObservedCookie>> => ({
  csrftoken: sampleCookie({
    name: 'csrftoken',
    domain: host,
    httpOnly: false,
    session: false,
    expiresAt: expiresIn(364),
  }),
  sessionid: sampleCookie({ name: 'sessionid', domain: host, session: false, expiresAt: expiresIn(14) }),
  django_language: sampleCookie({
    name: 'django_language',
    domain: host,
    httpOnly: false,
    secure: false,
    session: false,
    expiresAt: expiresIn(365),
  }),
  cookies_preferences: sampleCookie({
    name: 'cookies_preferences',
    domain: host,
    httpOnly: false,
    session: false,
    expiresAt: expiresIn(182),
  }),
});

const visits: Readonly<Record<string, { readonly names: readonly string[]; readonly events: Observation['events'] }>> =
  {
    'first visit': { names: ['csrftoken'], events: [] },
    'after all events': {
      names: ['csrftoken', 'sessionid', 'django_language', 'cookies_preferences'],
      events: (['form-shown', 'login', 'language-change', 'consent-choice'] as const).map((kind) => ({
        kind,
        at,
        evidence: 'user-action',
      })),
    },
  };

function auditSeed(file: string, visit: string): AuditReport {
  const text = readFileSync(resolve(corpus, file), 'utf8');
  const host = /<?https:\/\/([a-z0-9.-]+)\/terms/u.exec(text)?.[1] ?? '';
  const url = `https://${host}/terms/cookies-policy/`;
  const portal = samplePortal(host);
  const cookies = platformCookies(host);
  const { names, events } = visits[visit] ?? { names: [], events: [] };
  const charter = parseCharter(file.endsWith('.html') ? { html: text, url } : { text, url });
  return audit({
    portal,
    charter: sampleEvidence(charter, { url }),
    observation: sampleObservation(portal, { events, cookies: names.flatMap((name) => cookies[name] ?? []) }),
    tool: { name: 'Témoin', version: '0.0.0' },
    generatedAt: at,
  });
}

const [fr, en] = [createTranslator('fr'), createTranslator('en')];

const said = ({ rule, outcome, severity, message }: Finding): Said => ({
  rule,
  outcome,
  severity,
  fr: fr.say(message),
  en: en.say(message),
});

const toRead = (report: AuditReport): readonly Said[] =>
  report.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable').map(said);

describe.skipIf(charters.length === 0)('the five honest portals (skipped where the corpus is absent)', () => {
  it('are five, as page and as text', () => {
    expect(charters.length).toBe(10);
  });

  describe.each(Object.keys(visits))('%s', (visit) => {
    it.each(charters)('%s: no failure, and exactly what an officer would note', (file) => {
      const report = auditSeed(file, visit);
      expect(report.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      expect(toRead(report)).toEqual(expected[visit]);
    });

    it.each(charters)('%s: nothing undeclared, nothing missing', (file) => {
      const { summary, declared } = auditSeed(file, visit);
      const seen = visits[visit]?.names.length ?? 0;
      expect(summary).toMatchObject({
        declaredObserved: seen,
        undeclared: 0,
        missing: 0,
        conditional: 4 - seen,
        overall: { id: 'overall.honest' },
      });
      for (const row of declared) expect(fr.say(row.reason)).toMatch(/ligne \d/u);
    });
  });
});
