import { describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import type { AuditReport } from '../audit-report.ts';
import { sampleCharter, sampleEvidence, sampleRow } from '../../../tests/fixtures/audit/declared.ts';
import { sampleCookie, sampleObservation, samplePortal } from '../../../tests/fixtures/audit/observed.ts';

const portal = samplePortal('data.exemple.test');

const auditOf = (row: Parameters<typeof sampleRow>[0], observed: string): AuditReport =>
  audit({
    portal,
    charter: sampleEvidence(sampleCharter([sampleRow({ provider: 'Opendatasoft', ...row })])),
    observation: sampleObservation(portal, { cookies: [sampleCookie({ name: observed })] }),
    tool: { name: 'Témoin', version: '0.0.0' },
    generatedAt: '2026-11-20T10:00:00Z',
  });

describe('a name with characters that nobody sees', () => {
  it.each([
    ['in the charter', { name: 'tracker_b', unseenCharacters: true }, 'tracker_b'],
    ['in the charter, in a report from elsewhere', { name: '\u202Etracker_b' }, 'tracker_b'],
    ['in the jar', { name: 'tracker_b' }, 'tracker_\u200Bb'],
    ['in a pattern', { name: '_ga_<ID>', unseenCharacters: true }, '_ga_1A2B3C'],
  ] as const)('%s: probably declared, with the reason', (_, row, observed) => {
    const { observed: cookies, declared, summary, findings } = auditOf(row, observed);
    expect(cookies[0]).toMatchObject({ verdict: 'probably-declared', match: null, near: 0 });
    expect(cookies[0]?.reason.id).toBe('reason.near.unseen');
    expect(declared[0]?.verdict).toBe('unverifiable');
    expect(summary).toMatchObject({ undeclared: 0, toLookAt: { probablyDeclared: 1 } });
    expect(findings.find(({ rule }) => rule === 'probably-misspelt')?.outcome).toBe('needs-review');
  });

  it.each([
    ['the name as it is', { name: 'tracker_b' }, 'tracker_b'],
    ['a plain wildcard', { name: 'tracker_*' }, 'tracker_\u200Bb'],
  ] as const)('%s: declared', (_, row, observed) => {
    expect(auditOf(row, observed).observed[0]?.verdict).toBe('declared');
  });
});
