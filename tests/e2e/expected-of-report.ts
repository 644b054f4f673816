import type { AuditReport } from '../../lib/audit/index.ts';
import type { ExpectedAudit } from '../fixtures/portals/index.ts';

type BrowserName = 'chromium' | 'firefox';

interface Said {
  readonly recognition: string;
  readonly charter: { readonly status: string; readonly content: string | null };
  readonly observed: Readonly<Record<string, string>>;
  readonly sharedDomain: readonly string[];
  readonly declared: Readonly<Record<string, string>>;
  readonly storage: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** What a portal's file says that the audit must say in this browser. */
export function wantedOf(expected: ExpectedAudit, browser: BrowserName): Said {
  const wanted = { ...expected, ...expected.differs?.[browser] };
  return {
    recognition: wanted.recognition,
    charter: wanted.charter,
    observed: wanted.observed,
    sharedDomain: wanted.sharedDomain,
    declared: wanted.declared,
    storage: Object.fromEntries(
      Object.entries(wanted.storage).map(([name, item]) => [name, `${item.in}: ${item.verdict}`]),
    ),
    counts: { ...wanted.counts },
  };
}

/** The same, read from the report that the person exported. */
export function seenIn(report: AuditReport, expected: ExpectedAudit, browser: BrowserName): Said {
  const wanted = wantedOf(expected, browser);
  const { declaredObserved, undeclared, missing, conditional } = report.summary;
  const named = report.observed.map(({ cookie, verdict }) => {
    const place = `${cookie.name}@${cookie.domain}`;
    return [Object.hasOwn(wanted.observed, place) ? place : cookie.name, verdict] as const;
  });
  return {
    recognition: report.portal.recognition,
    charter: { status: report.charter.retrieval.status, content: report.charter.content?.content ?? null },
    observed: Object.fromEntries(named),
    sharedDomain: report.observed.filter(({ sharedDomain }) => sharedDomain).map(({ cookie }) => cookie.name),
    declared: Object.fromEntries(report.declared.map(({ declared, verdict }) => [declared.name, verdict])),
    storage: Object.fromEntries(
      report.otherStorage.map(({ item, verdict }) => [item.name, `${item.storage}: ${verdict}`]),
    ),
    counts: { declaredObserved, undeclared, missing, conditional },
  };
}
