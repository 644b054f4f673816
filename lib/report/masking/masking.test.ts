import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import {
  declaredCookie,
  judged,
  judgedDeclaration,
  observedAt,
  observedCookie,
} from '../../../tests/fixtures/reports/filing/parts.ts';
import { finding, reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import type { AuditReport } from '../../audit/index.ts';
import { parseReport } from '../../report-file/parse-report.ts';
import { createRenamer } from './renamer.ts';
import { maskIdentifiers, maskReport } from './index.ts';

/** Processor time in milliseconds: what a busy machine does not lengthen. */
function time(text: string): number {
  const start = process.cpuUsage();
  maskIdentifiers(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('maskIdentifiers', () => {
  it.each([
    ['_pk_id.12.ab34cd56', '_pk_id.12.********'],
    ['_pk_id.12', '_pk_id.12'],
    ['sessionid', 'sessionid'],
    ['AWSALBCORS', 'AWSALBCORS'],
    ['cookies_preferences', 'cookies_preferences'],
    ['_ga_LNG4KQ7Z2W', '_ga_LNG4KQ7Z2W'],
    ['_hjSession_1234567', '_hjSession_1234567'],
    ['user-3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'user-********-****-****-****-************'],
    ['session:DEADBEEFDEADBEEF', 'session:****************'],
    ['deadbeef', 'deadbeef'],
    ['visit.1732180000123', 'visit.*************'],
    ['20261122', '20261122'],
    ['tok_aZ09bY18cX27dW36', 'tok_****************'],
    ['aria-ui-language-setting', 'aria-ui-language-setting'],
    ['draft:jeanne.exemple@courriel.test', 'draft:**************@courriel.test'],
    ['draft:jeanne.exemple%40courriel.test', 'draft:**************%40courriel.test'],
    ['a'.repeat(2000), '*'.repeat(36)],
    ['', ''],
  ])('%s → %s', (name, expected) => {
    expect(maskIdentifiers(name)).toBe(expected);
  });

  it('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789abcdefXYZ.-_@%*~ '.split('')), maxLength: 80 }),
        (name) => {
          expect(maskIdentifiers(maskIdentifiers(name))).toBe(maskIdentifiers(name));
        },
      ),
    );
  });

  it('takes time in proportion to the length, however hostile', () => {
    for (const unit of ['@', 'a@', '%40', '1-', 'ab34cd56-', '0123456789abcdef']) {
      const short = Math.min(...[1, 2, 3].map(() => time(unit.repeat(2_000))));
      const long = Math.min(...[1, 2, 3].map(() => time(unit.repeat(80_000))));
      // Forty times the length; a quadratic way would take sixteen hundred times as long.
      expect(long, unit).toBeLessThan(300 * Math.max(short, 1));
    }
    // A laden machine is slow, not wrong.
  }, 60_000);
});

describe('createRenamer', () => {
  it('keeps apart what differs only in what is masked', () => {
    const names = ['a.ab34cd56', 'a.ef34cd56', 'a.********', 'b'];
    expect(names.map(createRenamer(names))).toEqual(['a.********~2', 'a.********~3', 'a.********', 'b']);
  });
});

describe('maskReport', () => {
  const declared = declaredCookie(0, ['Matomo', 'Mesure', '_pk_id', 'Audience']);
  const cookies = ['_pk_id.12.ab34cd56', '_pk_id.12.ef34cd56'].map((name) =>
    observedCookie({ name, path: '/u/1234567890123' }),
  );
  const keys = cookies.map(({ key }) => key);
  const report = reportWith({
    declared: [judgedDeclaration(declared, 'observed', { observed: keys })],
    observed: cookies.map((cookie) => judged(cookie, 'declared', { match: { kind: 'family', declared: 0 } })),
    findings: [
      finding({
        message: { id: 'rules.title', params: { name: cookies[0]?.name ?? '', text: `lu : ${cookies[1]?.name}` } },
        evidence: keys.map((key) => ({ kind: 'observed', key })),
      }),
    ],
  });

  it('masks names, keys, paths and sentences, and every reference still points somewhere', () => {
    const masked = maskReport(report);
    expect(JSON.stringify(masked)).not.toMatch(/(ab|ef)34cd56|1234567890123/);
    expect(masked.observed.map(({ cookie }) => cookie.name)).toEqual(['_pk_id.12.********', '_pk_id.12.********~2']);
    expect(masked.declared[0]?.observed).toEqual(masked.observed.map(({ cookie }) => cookie.key));
    expect(parseReport(JSON.parse(JSON.stringify(masked))).ok).toBe(true);
  });

  const person = 'https://portail-exemple.test/compte/1234567890123/jeanne.exemple@courriel.test/';
  const everywhere = (): AuditReport => {
    const cookie = observedCookie({ name: 'a', path: '/compte/1234567890123' });
    const setter = { by: 'header', at: observedAt, askedLifetimeSeconds: null, consent: 'unknown' } as const;
    const item = { storage: 'local-storage', origin: 'https://portail-exemple.test', name: 'b' } as const;
    const reason = { id: 'reason.undeclared.storage', params: { name: 'b' } };
    const stored = { ...item, firstSeen: { ...cookie.firstSeen, page: person } };
    const base = reportWith({
      observed: [
        judged(
          {
            ...cookie,
            firstSeen: { ...cookie.firstSeen, page: person },
            settings: [{ ...setter, url: person, page: person }],
          },
          'undeclared',
        ),
      ],
      findings: [finding({ message: { id: 'rules.title', params: { page: person, quoted: `vu à « ${person} »` } } })],
    });
    const { retrieval, content } = base.charter;
    const version = { language: 'en', status: 'read', httpStatus: 200, readAt: null, sha256Bytes: null } as const;
    return {
      ...base,
      otherStorage: [{ item: stored, verdict: 'undeclared', match: null, near: null, reason }],
      portal: { ...base.portal, url: person },
      charter: {
        retrieval: {
          ...retrieval,
          url: person,
          location: person,
          attempts: [{ url: person, origin: 'link', status: 'read', httpStatus: 200 }],
        },
        content: content && { ...content, url: person },
        otherLanguages: [{ ...version, url: person, sha256Text: null, content: null, declared: [], whole: true }],
      },
      observation: {
        ...base.observation,
        consent: { kind: 'choice', services: { 'jeanne.exemple@courriel.test': true }, madeAt: null },
      },
      review: {
        auditor: 'Anne A.',
        organisation: 'dpo@ville.test',
        caseReference: '2026-0001',
        note: `Vu à ${person} le 20 novembre.`,
        findings: [{ finding: 0, decision: null, reason: person, comment: 'compte 1234567890123', at: observedAt }],
      },
    };
  };

  it('masks an address wherever the report has it, in the auditor’s words too, and leaves those words otherwise', () => {
    const masked = maskReport(everywhere());
    expect(JSON.stringify(masked)).not.toMatch(/1234567890123|jeanne/);
    expect(masked.review).toMatchObject({
      auditor: 'Anne A.',
      organisation: 'dpo@ville.test',
      caseReference: '2026-0001',
    });
    expect(masked.portal.url).toBe('https://portail-exemple.test/compte/*************/**************@courriel.test/');
    expect(parseReport(JSON.parse(JSON.stringify(masked))).ok).toBe(true);
    expect(maskReport(masked)).toEqual(masked);
  });

  it('leaves hosts, and the address at which the charter is found', () => {
    const base = reportWith();
    const host = 'd41d8cd98f.opendatasoft.com';
    const url = `https://${host}/pages/charte-cookies-0a1b2c3d/`;
    const masked = maskReport({
      ...base,
      portal: { ...base.portal, host, origin: `https://${host}`, url: `https://${host}/jeton/1f2e3d4c/` },
      charter: { ...base.charter, retrieval: { ...base.charter.retrieval, url } },
      findings: [finding({ message: { id: 'rule.charter-found.pass', params: { url } } })],
    });
    expect(masked.findings[0]?.message.params).toEqual({ url });
    expect(masked.portal.url).toBe(`https://${host}/jeton/********/`);
    expect(masked.charter.retrieval.url).toBe(url);
  });

  it('leaves the charter and its digests as they are', () => {
    expect(maskReport(report).charter).toEqual(report.charter);
  });

  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
    ['colliding', report],
  ])('a masked report comes back equal: %s', (_, given) => {
    expect(maskReport(maskReport(given))).toEqual(maskReport(given));
  });
});
