import type { ReportView } from '../../../components/report/report-view.ts';
import { compareReports } from '../../../lib/report/index.ts';
import { auditedReport, newTemplate, oldTemplate } from '../../fixtures/reports/filing/audited.ts';
import { faultyReport } from '../../fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../fixtures/reports/filing/many.ts';
import { samplePicture } from '../../fixtures/reports/filing/page-picture.ts';
import { onVendorDomain } from '../../fixtures/reports/filing/vendor-domain.ts';
import { inDays, observedCookie } from '../../fixtures/reports/filing/parts.ts';

const open = (report: ReturnType<typeof faultyReport>): ReportView => ({
  state: 'report',
  id: 'sample',
  report,
  imported: false,
  saved: 'saved',
  unkeptWords: false,
  notice: null,
  problem: null,
});

const matomo = observedCookie({ name: '_pk_id.12.ab34cd56ef789012', expiresAt: inDays(393) });
const cookies = [
  observedCookie({ name: 'sessionid', httpOnly: true, expiresAt: inDays(14) }),
  observedCookie({ name: 'csrftoken', expiresAt: inDays(364) }),
  matomo,
  observedCookie({ name: '_ga', expiresAt: inDays(400) }),
  observedCookie({ name: 'mystere' }),
];

const withoutTable = `<html lang="fr"><body><h1>Charte cookies</h1>
<p>Ce portail d’exemple dépose des cookies pour fonctionner et mesurer son audience.</p></body></html>`;

/** A real audit with an auditor's word on it. Portail d’exemple, données fictives. */
function reviewed(): ReportView {
  const report = auditedReport(oldTemplate, cookies, [
    { storage: 'local-storage', origin: 'https://portail-exemple.test', name: 'carte-position' },
  ]);
  const review = {
    auditor: 'Auditeur d’exemple',
    organisation: 'Collectivité d’exemple',
    caseReference: 'EX-2026-001',
    note: 'Portail d’exemple, données fictives.',
    findings: [
      {
        finding: Math.max(
          0,
          report.findings.findIndex(({ outcome }) => outcome === 'fail'),
        ),
        decision: 'contested' as const,
        reason: 'Le cookie vient d’une page de test.',
        comment: 'À revoir avec le prestataire.',
        at: '2026-11-20T11:00:00.000Z',
      },
    ],
  };
  return open({ ...report, review });
}

/** The same portal a year before: fewer cookies, and the vendor's older charter. */
function lastYear(): ReturnType<typeof reportOf> {
  const report = reportOf(24, 'old');
  const observedAt = '2025-11-18T14:00:00.000Z';
  return { ...report, observation: { ...report.observation, startedAt: observedAt, observedAt } };
}

/** Every look of the report page, by name. */
export const views: Readonly<Record<string, () => ReportView>> = {
  reviewed,
  honest: () => open(auditedReport(newTemplate, cookies.slice(0, 2))),
  'no-charter': () => open(auditedReport(null, cookies)),
  'no-table': () => open(auditedReport(withoutTable, cookies)),
  faulty: () => open(faultyReport()),
  'vendor-domain': () => open(onVendorDomain()),
  empty: () => open(reportOf(0, 'old')),
  'forty-old': () => open(reportOf(40, 'old')),
  forty: () => open(reportOf(40)),
  'three-hundred': () => open(reportOf(300)),
  hostile: () => open(hostileReport()),
  history: () => ({
    state: 'history',
    entries: ['2026-11-20T09:30:00.000Z', '2025-11-18T14:00:00.000Z'].map((observedAt, at) => ({
      id: String(at),
      host: 'portail-exemple.test',
      observedAt,
      keptAt: observedAt,
      undeclared: 2 - at,
      missing: 1,
      imported: at === 1,
    })),
    damaged: ['ruins'],
    open: [{ id: '0', host: 'portail-exemple.test', observedAt: '2026-11-20T09:30:00.000Z' }],
    retentionDays: 365,
    asOf: '2026-11-20T10:00:00.000Z',
    timeZone: 'Europe/Paris',
    problem: null,
  }),
  comparison: () => ({
    state: 'comparison',
    comparison: compareReports(lastYear(), reportOf(40)),
    timeZone: 'Europe/Paris',
    notice: null,
  }),
  'picture-taken': () =>
    ({
      ...open(faultyReport()),
      picture: { kind: 'taken', picture: samplePicture(), kept: 'failed' },
    }) as ReportView,
  'picture-refused': () =>
    ({ ...open(faultyReport()), picture: { kind: 'refused', reason: 'no-right' } }) as ReportView,
  'newer-file': () => ({
    state: 'problem',
    problem: { kind: 'refused', problem: { kind: 'newer-version', found: 9 } },
    hasRaw: true,
  }),
  'changed-elsewhere': () =>
    ({
      ...open(faultyReport()),
      saved: 'changed-elsewhere',
      unkeptWords: true,
      problem: { kind: 'changed-elsewhere' },
    }) as ReportView,
  'disk-full': () => ({ ...open(faultyReport()), saved: 'failed', problem: { kind: 'disk-full' } }) as ReportView,
};
