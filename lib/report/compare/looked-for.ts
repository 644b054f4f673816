import type { AuditReport } from '../../audit/index.ts';
import { isSentTo } from '../../cookie/index.ts';
import type { CookieOrigin, CoverageScopeId, ObservedCookie } from '../../observation/index.ts';

/** Whether an audit looked where a cookie of another audit would have been. */
export function lookedFor({ coverage }: AuditReport): (cookie: ObservedCookie) => boolean {
  const looked = coverage.filter(({ outcome }) => outcome.state === 'looked').map(({ scope }) => scope);
  return (cookie) => looked.some((scope) => holds(scope, cookie));
}

/** Which cookies a scope holds, by their origin; those that are left out hold none. */
const originIn: Readonly<Partial<Record<CoverageScopeId['kind'], CookieOrigin>>> = {
  'first-party-jar': 'host',
  'parent-domain': 'parent-domain',
  partitioned: 'partitioned',
  'third-party': 'third-party',
};

/** Hosts apart, so that two portals can be compared: what is a host's own is so on each. */
function holds(scope: CoverageScopeId, { origin, domain }: ObservedCookie): boolean {
  if (originIn[scope.kind] !== origin) return false;
  if (scope.kind === 'parent-domain') return scope.domain === domain;
  return scope.kind !== 'third-party' || isSentTo({ domain, hostOnly: false }, scope.host);
}
