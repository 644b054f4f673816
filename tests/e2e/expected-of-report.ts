import type { AuditReport, JudgedCookie } from '../../lib/audit/index.ts';
import type { ExpectedAudit } from '../fixtures/portals/index.ts';
import type { BrowserName } from './browsers/browser-under-test.ts';

/** What an audit says, in the terms of a portal's own file. */
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
    sharedDomain: wanted.sharedDomain.toSorted(),
    declared: wanted.declared,
    storage: Object.fromEntries(
      Object.entries(wanted.storage).map(([name, item]) => [name, `${item.in}: ${item.verdict}`]),
    ),
    counts: { ...wanted.counts },
  };
}

/** The same, read from the report that the person exported. */
export function seenIn(report: AuditReport, expected: ExpectedAudit): Said {
  const { declaredObserved, undeclared, missing, conditional } = report.summary;
  const own = report.observed.filter(({ sharedDomain }) => !sharedDomain);
  const seen: Said = {
    recognition: report.portal.recognition,
    charter: { status: report.charter.retrieval.status, content: report.charter.content?.content ?? null },
    observed: Object.fromEntries(own.map((judged) => [placed(judged, own), judged.verdict])),
    sharedDomain: report.observed
      .filter(({ sharedDomain }) => sharedDomain)
      .map(({ cookie }) => cookie.name)
      .toSorted(),
    declared: Object.fromEntries(report.declared.map(({ declared, verdict }) => [declared.name, verdict])),
    storage: Object.fromEntries(
      report.otherStorage.map(({ item, verdict }) => [item.name, `${item.storage}: ${verdict}`]),
    ),
    counts: { declaredObserved, undeclared, missing, conditional },
  };
  return expected.jarIsMany === true ? withoutTheMany(seen, own, expected) : seen;
}

/** A name that stands in the jar more than once is told apart by its domain. */
const placed = ({ cookie }: JudgedCookie, all: readonly JudgedCookie[]): string =>
  all.filter((other) => other.cookie.name === cookie.name).length > 1 ? `${cookie.name}@${cookie.domain}` : cookie.name;

/** Too many to name: those that the file does not name must all be undeclared and counted so; then they are left out. */
function withoutTheMany(seen: Said, own: readonly JudgedCookie[], { observed, counts }: ExpectedAudit): Said {
  const isMany = ({ cookie, verdict }: JudgedCookie): boolean =>
    verdict === 'undeclared' && !Object.hasOwn(observed, cookie.name);
  const rest = own.filter((judged) => !isMany(judged));
  const beyond = (seen.counts['undeclared'] ?? 0) - (own.length - rest.length);
  return {
    ...seen,
    observed: Object.fromEntries(rest.map((judged) => [placed(judged, rest), judged.verdict])),
    counts: { ...seen.counts, undeclared: beyond + counts.undeclared },
  };
}
