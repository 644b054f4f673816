import { expect, it } from 'vitest';
import { finding, reportWith } from '../../../../tests/fixtures/reports/filing/report.ts';
import type { FindingReview } from '../../../audit/index.ts';
import { exporters } from '../../exporters/index.ts';

const findings = (['fail', 'pass', 'needs-review', 'not-applicable', 'pass'] as const).map((outcome) =>
  finding({ outcome }),
);
const accepted = (at: number): FindingReview => ({
  finding: at,
  decision: 'accepted',
  reason: '',
  comment: '',
  at: '2026-11-20T11:00:00.000Z',
});

it.each([
  [[0], '1 sur 2'],
  [[0, 2], '2 sur 2'],
  [[0, 1], '1 sur 2'],
])('words on %j of two findings that ask for one and three that do not: %s', async (spoken, words) => {
  const review = { auditor: '', organisation: '', caseReference: '', note: '', findings: spoken.map(accepted) };
  const text = await exporters.markdown.render(reportWith({ findings, review }), { language: 'fr' });
  expect(text).toMatch(new RegExp(`Constats examinés[^\\n]*${words}`));
});
