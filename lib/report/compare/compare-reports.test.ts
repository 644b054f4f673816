import { describe, expect, it } from 'vitest';
import type { ObservedCookie } from '../../observation/index.ts';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { inDays, judged, observedAt, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import { compareReports } from './compare-reports.ts';

const withCookies = (...cookies: Parameters<typeof observedCookie>[0][]): ReturnType<typeof reportWith> =>
  reportWith({ observed: cookies.map((cookie) => judged(observedCookie(cookie), 'undeclared')) });

const asked = (days: number): NonNullable<ObservedCookie['setter']> => ({
  by: 'header',
  url: 'https://portail-exemple.test/',
  page: null,
  at: observedAt,
  askedLifetimeSeconds: days * 86_400,
  consent: 'unknown',
});

const nothing = { came: [], went: [], unseenBefore: [], unseenAfter: [], changed: [] };

describe('compareReports', () => {
  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
    ['40 cookies', reportOf(40)],
  ])('a report and itself differ in nothing: %s', (_, report) => {
    const { cookies, rows, charterText, scopesLookedOnce, sameHost, conditions } = compareReports(report, report);
    expect({ cookies, rows, charterText, scopesLookedOnce, sameHost, conditions }).toEqual({
      cookies: { ...nothing, same: report.observed.length },
      rows: { ...nothing, same: report.declared.length },
      charterText: 'same',
      scopesLookedOnce: [],
      conditions: [],
      sameHost: true,
    });
  });

  it('says what came, what went and what changed', () => {
    const before = withCookies({ name: 'a' }, { name: 'b' }, { name: 'c', expiresAt: inDays(10) });
    const after = withCookies({ name: 'b', secure: false }, { name: 'c', expiresAt: inDays(11) }, { name: 'd' });
    expect(compareReports(before, after).cookies).toEqual({
      ...nothing,
      came: [{ name: 'd', where: 'portail-exemple.test/' }],
      went: [{ name: 'a', where: 'portail-exemple.test/' }],
      changed: [
        {
          name: 'b',
          where: 'portail-exemple.test/',
          fields: [{ field: 'secure', before: 'true', after: 'false' }],
        },
      ],
      same: 1,
    });
  });

  it('the store of a cookie is no difference, a lifetime is', () => {
    const before = withCookies({ name: 'a', store: '0', expiresAt: inDays(10) });
    const after = withCookies({ name: 'a', store: 'firefox-container-1' });
    expect(compareReports(before, after).cookies.changed[0]?.fields).toEqual([
      { field: 'lifetime', before: '9', after: null },
    ]);
  });

  it('the same cookie of another visitor, or masked, is the same cookie', () => {
    const before = withCookies({ name: '_pk_id.12.ab34cd56ef789012' }, { name: '_pk_ses.12.ab34' });
    const after = withCookies({ name: '_pk_id.12.0123456789abcdef' }, { name: '_pk_ses.12.ab34' });
    const masked = withCookies({ name: '_pk_id.12.****************' }, { name: '_pk_ses.12.ab34' });
    for (const other of [after, masked]) expect(compareReports(before, other).cookies).toEqual({ ...nothing, same: 2 });
  });

  it('names nothing that identifies a visitor: what is shown is printed', () => {
    const after = withCookies({ name: '_pk_id.12.ab34cd56ef789012', path: '/compte/1234567890123' });
    expect(compareReports(withCookies(), after).cookies.came).toEqual([
      { name: '_pk_id.12.****************', where: 'portail-exemple.test/compte/*************' },
    ]);
  });

  it('a charter that was not read is neither the same nor changed', () => {
    const read = reportWith();
    const unread = reportWith({
      charter: { retrieval: { ...read.charter.retrieval, sha256Text: null }, content: null },
    });
    expect(compareReports(read, unread).charterText).toBe('unknown');
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('a charter that was not read %s: no row came or went, and no verdict changed', (_, first) => {
    const read = reportOf(40);
    const unread: typeof read = {
      ...read,
      charter: { retrieval: { ...read.charter.retrieval, status: 'unreachable', sha256Text: null }, content: null },
      declared: [],
      observed: read.observed.map((each) => ({ ...each, verdict: 'no-charter', match: null, near: null })),
    };
    const { rows, cookies } = first ? compareReports(unread, read) : compareReports(read, unread);
    expect(rows).toBeNull();
    expect(cookies).toEqual({ ...nothing, same: read.observed.length });
  });

  it.each([
    ['only older', { expiresAt: inDays(393) }, { expiresAt: inDays(290) }, null],
    ['set anew', { expiresAt: inDays(290) }, { expiresAt: inDays(393) }, null],
    [
      'asked alike, older',
      { expiresAt: inDays(365), setter: asked(365) },
      { expiresAt: inDays(20), setter: asked(365) },
      null,
    ],
    ['cut by the browser', { expiresAt: inDays(400), setter: asked(730) }, { expiresAt: inDays(399) }, null],
    ['asks for less', { expiresAt: inDays(393) }, { expiresAt: inDays(30), setter: asked(30) }, ['392', '30']],
    [
      'lasts longer than was asked',
      { expiresAt: inDays(30), setter: asked(30) },
      { expiresAt: inDays(90) },
      ['30', '89'],
    ],
    ['kept, and not before', {}, { expiresAt: inDays(90) }, [null, '89']],
  ] as const)('a lifetime changed only where that is certain: %s', (_, old, recent, expected) => {
    const { changed } = compareReports(
      withCookies({ name: 'a', ...old }),
      withCookies({ name: 'a', ...recent }),
    ).cookies;
    const fields = changed.flatMap((each) => each.fields);
    expect(fields).toEqual(expected === null ? [] : [{ field: 'lifetime', before: expected[0], after: expected[1] }]);
  });

  it('counts the scopes that only one audit could look at', () => {
    expect(compareReports(reportWith(), reportWith({ coverage: [] })).scopesLookedOnce).toHaveLength(1);
  });
});
