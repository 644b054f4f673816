import type { AuditReport, Finding } from '../../audit/index.ts';

export interface NumberedFinding {
  /** Index in the report's `findings`. */
  readonly index: number;
  readonly finding: Finding;
}

/** Findings by what they rest on. */
export interface FindingsByEvidence {
  readonly ofKey: (key: string) => readonly NumberedFinding[];
  readonly ofDeclaration: (index: number) => readonly NumberedFinding[];
  readonly ofStorage: (storage: string, name: string) => readonly NumberedFinding[];
}

/** Findings that say something went wrong or must be looked at; the rest confirms. */
export function calledFindings(report: AuditReport): readonly NumberedFinding[] {
  return report.findings.map((finding, index) => ({ index, finding })).filter(({ finding }) => isCalled(finding));
}

/** Whether a finding says that something is wrong or left to look at: only such a one has a severity that means anything. */
export const isCalled = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'needs-review';

/** An index of a report's called findings, made once for all lines of a table. */
export function findingsByEvidence(report: AuditReport): FindingsByEvidence {
  const places = new Map<string, NumberedFinding[]>();
  for (const numbered of calledFindings(report)) {
    for (const place of new Set(numbered.finding.evidence.map(evidencePlace))) {
      const there = places.get(place);
      if (there) there.push(numbered);
      else places.set(place, [numbered]);
    }
  }
  return {
    ofKey: (key) => places.get(`observed ${key}`) ?? [],
    ofDeclaration: (index) => places.get(`declared ${index}`) ?? [],
    ofStorage: (storage, name) => places.get(`storage ${storage} ${name}`) ?? [],
  };
}

/** A name for what a piece of evidence points at, the same for all pieces that point there. */
export function evidencePlace(evidence: Finding['evidence'][number]): string {
  switch (evidence.kind) {
    case 'observed':
      return `observed ${evidence.key}`;
    case 'declared':
    case 'coverage':
      return `${evidence.kind} ${evidence.index}`;
    case 'storage':
      return `storage ${evidence.storage} ${evidence.name}`;
    case 'sent':
      return `sent ${evidence.host}`;
    case 'row':
      return `row ${evidence.table} ${evidence.row}`;
    case 'charter':
      return 'charter';
  }
}
