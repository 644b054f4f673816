import type { AuditReport } from '../../audit/index.ts';
import { isSentTo } from '../../cookie/index.ts';
import type { CoverageScopeId, ObservedCookie } from '../../observation/index.ts';

/** Whether an audit looked where a cookie of another audit would have been. */
export function lookedFor({ coverage }: AuditReport): (cookie: ObservedCookie) => boolean {
  const looked = coverage.filter(({ outcome }) => outcome.state === 'looked').map(({ scope }) => scope);
  return (cookie) => looked.some((scope) => holds(scope, cookie));
}

/** Hosts apart, so that two portals can be compared: what is a host's own is so on each. */
function holds(scope: CoverageScopeId, { origin, domain }: ObservedCookie): boolean {
  switch (scope.kind) {
    case 'first-party-jar':
      return origin === 'host';
    case 'parent-domain':
      return origin === 'parent-domain' && scope.domain === domain;
    case 'partitioned':
      return origin === 'partitioned';
    case 'third-party':
      return origin === 'third-party' && isSentTo({ domain, hostOnly: false }, scope.host);
    case 'third-party-hosts':
    case 'other-storage':
    case 'setters':
      return false;
  }
}
