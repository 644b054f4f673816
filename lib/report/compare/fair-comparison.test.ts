import { describe, expect, it } from 'vitest';
import { declaredCookie, judged, observedAt, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { Coverage, CoverageScopeId } from '../../observation/index.ts';
import { compareReports } from './compare-reports.ts';

const nothing = { came: [], went: [], unseenBefore: [], unseenAfter: [], changed: [] };

const withCookies = (...cookies: Parameters<typeof observedCookie>[0][]): AuditReport =>
  reportWith({ observed: cookies.map((cookie) => judged(observedCookie(cookie), 'undeclared')) });

const many = (count: number, name: (at: number) => string): AuditReport =>
  withCookies(...Array.from({ length: count }, (_, at) => ({ name: name(at), store: String(at) })));

const unlooked = (scope: CoverageScopeId): Coverage => [
  { scope, outcome: { state: 'not-looked', reason: 'permission-refused' }, notes: [] },
];
const host = 'portail-exemple.test';
const video = { domain: 'exemple-tiers.test', party: 'third', origin: 'third-party', hostOnly: false } as const;

const rows = (...cells: readonly [string, string, string, string][]): AuditReport =>
  reportWith({
    declared: cells.map((each, row) => ({
      declared: declaredCookie(row, each),
      verdict: 'missing',
      observed: [],
      awaits: null,
      reason: { id: 'rules.title', params: {} },
    })),
  });

describe('what two audits can’t say of each other', () => {
  it.each<[string, CoverageScopeId, Parameters<typeof observedCookie>[0]]>([
    ['the portal’s own host', { kind: 'first-party-jar', host }, { name: 'a' }],
    [
      'a parent domain',
      { kind: 'parent-domain', domain: 'exemple.test' },
      { name: 'a', domain: 'exemple.test', origin: 'parent-domain', hostOnly: false },
    ],
    ['a third party', { kind: 'third-party', host: 'video.exemple-tiers.test' }, { name: 'a', ...video }],
    [
      'partitions',
      { kind: 'partitioned', topLevelSite: host },
      { name: 'a', ...video, origin: 'partitioned', partition: `https://${host}` },
    ],
  ])('a cookie of a place that one audit did not look at neither came nor went: %s', (_, scope, cookie) => {
    const looked: Coverage = [{ scope, outcome: { state: 'looked', count: 1 }, notes: [] }];
    const found = { ...withCookies(cookie), coverage: looked };
    const empty = { ...withCookies(), coverage: looked };
    const blind = { ...withCookies(), coverage: unlooked(scope) };
    expect(compareReports(blind, found).cookies).toMatchObject({ came: [], unseenBefore: [{ name: 'a' }] });
    expect(compareReports(found, blind).cookies).toMatchObject({ went: [], unseenAfter: [{ name: 'a' }] });
    expect(compareReports(empty, found).cookies).toMatchObject({ came: [{ name: 'a' }], unseenBefore: [] });
    expect(compareReports(found, empty).cookies).toMatchObject({ went: [{ name: 'a' }], unseenAfter: [] });
  });

  it('a row whose provider alone is written otherwise changed, and neither came nor went', () => {
    const compared = compareReports(rows(['ODS', '', 'a', '']), rows(['Opendatasoft', '', 'a', ''])).rows;
    expect(compared).toEqual({
      ...nothing,
      changed: [
        { name: 'a', where: 'Opendatasoft', fields: [{ field: 'provider', before: 'ODS', after: 'Opendatasoft' }] },
      ],
      same: 0,
    });
  });

  it('of several rows of a name nobody knows which became which', () => {
    const two = rows(['A', '', 'a', ''], ['B', '', 'a', '']);
    expect(compareReports(two, rows(['C', '', 'a', ''])).rows).toMatchObject({
      changed: [],
      came: [{}],
      went: [{}, {}],
    });
  });

  it('of a charter that was cut nothing went', () => {
    const whole = rows(['A', '', 'a', ''], ['B', '', 'b', '']);
    const part = rows(['A', '', 'a', '']);
    const { content } = part.charter;
    const cut = { ...part, charter: { ...part.charter, content: content && { ...content, truncated: true } } };
    expect(compareReports(whole, cut).rows).toMatchObject({ went: [], unseenAfter: [{ name: 'b' }] });
  });

  it('a row that one audit could not check has not changed', () => {
    const report = rows(['A', '', 'a', '']);
    const declared = report.declared.map((each) => ({ ...each, verdict: 'not-looked' as const }));
    expect(compareReports(report, { ...report, declared }).rows).toEqual({ ...nothing, same: 1 });
  });

  it('names each condition that the two do not share, without what may identify anybody', () => {
    const before = reportWith();
    const { content, retrieval } = before.charter;
    const after: AuditReport = {
      ...before,
      tool: { ...before.tool, version: '0.2.0' },
      portal: { ...before.portal, url: 'https://portail-exemple.test/compte/1234567890123' },
      charter: {
        retrieval: { ...retrieval, url: 'https://portail-exemple.test/en/cookies/' },
        content: content && { ...content, language: 'en' },
      },
      environment: { ...before.environment, browser: 'Firefox', browserVersion: '151.0', privateWindow: true },
      observation: {
        ...before.observation,
        consent: { kind: 'choice', services: { ga: true, matomo: false }, madeAt: null },
        events: [{ kind: 'login', at: observedAt, evidence: 'page-state' }],
        jarSizeAtStart: 12,
      },
    };
    const { conditions } = compareReports(before, after);
    expect(conditions.map(({ condition, after: value }) => [condition, value])).toEqual([
      ['page', 'https://portail-exemple.test/compte/*************'],
      ['charter-address', 'https://portail-exemple.test/en/cookies/'],
      ['charter-language', 'en'],
      ['browser', 'Firefox 151.0'],
      ['private-window', 'true'],
      ['login', 'true'],
      ['consent', 'partial'],
      ['jar-at-start', '12'],
      ['tool', '0.2.0'],
    ]);
  });

  it.each([
    ['what is always on beside a refusal', { functional_cookies: true, ga: false }, 'refused'],
    ['what is always on beside an acceptance', { functional_cookies: true, ga: true }, 'accepted'],
    ['what is always on alone', { functional_cookies: true }, 'no-service'],
  ] as const)('%s is no acceptance: %j is %s', (_, services, state) => {
    const before = many(1, () => 'a');
    const consent = { kind: 'choice', services, madeAt: null } as const;
    const after = { ...before, observation: { ...before.observation, consent } };
    expect(compareReports(before, after).conditions.find(({ condition }) => condition === 'consent')?.after).toBe(
      state,
    );
  });

  it('two reports of 2,000 cookies, and two of as many that are all alike, are compared to the end', () => {
    expect(
      compareReports(
        many(2000, (at) => `a${at}`),
        many(2000, (at) => `b${at}`),
      ).cookies.came,
    ).toHaveLength(2000);
    expect(
      compareReports(
        many(2000, () => 'a'),
        many(1000, () => 'a'),
      ).cookies,
    ).toMatchObject({ same: 1000 });
  });
});
