import { describe, expect, it } from 'vitest';
import { faulty, shared } from '../../../../tests/fixtures/reports/samples.ts';
import type { AuditReport } from '../../../audit/index.ts';
import { writerFor } from '../lines.ts';
import { comparisonSection } from './comparison.ts';

const badges = (report: AuditReport): readonly string[] =>
  comparisonSection(writerFor(report, 'fr')).blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap(({ cells }) =>
          (cells[0]?.lines ?? [])
            .flat()
            .flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'badge' ? [piece.text] : [])),
        ),
  );

describe('the badges of the comparison', () => {
  it.each([
    ['a shared domain', shared()],
    ['a faulty charter', faulty()],
  ])('count the undeclared as the headline does: %s', (_, report) => {
    const count = badges(report).filter((badge) => badge === 'non déclaré dans la charte').length;
    expect(count).toBe(report.summary.undeclared);
    expect(badges(report).filter((badge) => badge === 'domaine partagé, à regarder').length).toBe(
      report.summary.toLookAt.sharedDomain,
    );
  });
});
