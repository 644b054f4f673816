import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../tests/fixtures/reports/filing/many.ts';
import {
  charterOf as charterWith,
  everyGap,
  faulty,
  honest,
  hostile,
  parentsNotLooked,
  partial,
  shared,
  withoutCharter,
} from '../../tests/fixtures/reports/samples.ts';
import type { AuditReport } from '../audit/index.ts';
import { parseReport } from './parse-report.ts';

const asJson = (report: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(report)) as Record<string, unknown>;

/** A faulty copy of a good report: the value at a path is replaced. */
function withAt(path: string, value: unknown): unknown {
  const report = asJson(faultyReport());
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = report;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  place[last] = value;
  return report;
}

const reviewOf = (...findings: readonly number[]): AuditReport['review'] => ({
  auditor: '',
  organisation: '',
  caseReference: '',
  note: '',
  findings: findings.map((finding) => ({
    finding,
    decision: null,
    reason: '',
    comment: '',
    at: '2026-11-20T10:00:00.000Z',
  })),
});

describe('parseReport', () => {
  it.each([
    ['a faulty portal', faultyReport()],
    ['a hostile portal', hostileReport()],
    ['no cookie', reportOf(0)],
    ['40 cookies', reportOf(40)],
  ])('takes a report of %s unchanged', (_, report) => {
    expect(parseReport(asJson(report))).toEqual({ ok: true, report });
  });

  it.each([
    [null, { kind: 'not-a-report' }],
    [[], { kind: 'not-a-report' }],
    ['{"schemaVersion":1}', { kind: 'not-a-report' }],
    [{ schemaVersion: 99 }, { kind: 'newer-version', found: 99 }],
    [{ schemaVersion: -1 }, { kind: 'unknown-version', found: '-1' }],
    [{ schemaVersion: 0 }, { kind: 'unknown-version', found: '0' }],
    [{ schemaVersion: 'x'.repeat(99) }, { kind: 'unknown-version', found: 'x'.repeat(40) }],
    [withAt('portal.host', 7), { kind: 'wrong-field', place: 'portal.host', expected: 'string', received: '7' }],
    [withAt('observed.0.cookie.value', 'secret'), { kind: 'unknown-field', place: 'observed.0.cookie.value' }],
    [withAt('observed.0.match.declared', 9), { kind: 'dangling-reference', place: 'observed.0' }],
    [withAt('observed.0.near', 4), { kind: 'dangling-reference', place: 'observed.0' }],
    [withAt('declared.1.observed', ['nothing']), { kind: 'dangling-reference', place: 'declared.1.observed' }],
    [
      withAt('findings.1.evidence', [{ kind: 'coverage', index: faultyReport().coverage.length }]),
      { kind: 'dangling-reference', place: 'findings.1.evidence.0' },
    ],
    [
      withAt('findings.1.evidence', [{ kind: 'charter' }, { kind: 'observed', key: 'nothing' }]),
      { kind: 'dangling-reference', place: 'findings.1.evidence.1' },
    ],
    [
      withAt('review', reviewOf(faultyReport().findings.length)),
      { kind: 'dangling-reference', place: 'review.findings.0' },
    ],
    [withAt('review', reviewOf(1, 1)), { kind: 'dangling-reference', place: 'review.findings.1' }],
  ])('%#: refuses and says where: %j', (input, problem) => {
    expect(parseReport(input)).toEqual({ ok: false, problem });
  });

  it.each([
    ['a figure', withAt('summary.undeclared', 0), 'summary.undeclared'],
    ['a figure without end', withAt('summary.undeclared', 1e300), 'summary.undeclared'],
    ['a figure of the rest', withAt('summary.toLookAt.unnamedRows', 9), 'summary.toLookAt.unnamedRows'],
    ['an honest charter', withAt('summary.overall.id', 'overall.honest'), 'summary.overall.id'],
    ['words of its own', withAt('summary.overall.id', 'La charte dit vrai.'), 'summary.overall.id'],
    ['a prototype', withAt('summary.overall.id', '__proto__'), 'summary.overall.id'],
    ['a constructor', withAt('summary.overall.id', 'constructor'), 'summary.overall.id'],
    ['a figure in words', withAt('summary.overall.params.undeclared', 'aucun'), 'summary.overall.params.undeclared'],
    ['a word more', withAt('summary.overall.params.count', 1), 'summary.overall.params.count'],
    ['a cookie that no row declares', withAt('observed.0.match', null), 'observed.0.match'],
  ])('refuses a summary or verdict that its own lists do not bear out: %s', (_, input, place) => {
    expect(parseReport(input)).toMatchObject({ ok: false, problem: { place } });
  });

  it.each([
    ['a row without end', 'declared.0.declared.row.row', 1e21],
    ['a date before there were browsers', 'observation.observedAt', '0001-01-01T00:00:00.000Z'],
    ['a date in a far year', 'generatedAt', '9999-12-31T00:00:00.000Z'],
  ])('refuses what can’t be: %s', (_, place, value) => {
    expect(parseReport(withAt(place, value))).toMatchObject({ ok: false, problem: { kind: 'wrong-field', place } });
  });

  it.each([
    ['honest', honest()],
    ['faulty', faulty()],
    ['before any permission', partial()],
    ['parent domains closed', parentsNotLooked()],
    ['no charter', withoutCharter('not-found')],
    ['a page without a table', charterWith('no-table')],
    ['an empty page', charterWith('empty')],
    ['a table without names', charterWith('names-no-cookie')],
    ['a shared domain', shared()],
    ['every gap', everyGap()],
    ['hostile names', hostile()],
  ])('takes what this version says itself: %s', (_, report) => {
    expect(parseReport(asJson(report))).toMatchObject({ ok: true });
  });

  it('refuses a date that is none, and says where', () => {
    expect(parseReport(withAt('observed.1.cookie.expiresAt', 'demain'))).toMatchObject({
      problem: { kind: 'wrong-field', place: 'observed.1.cookie.expiresAt' },
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => !parseReport(input).ok));
  });
});
