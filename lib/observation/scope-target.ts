import type { CoverageScopeId } from './coverage.ts';

/** A scope by what it is about: a host, a domain, a site, an origin. */
export function scopeTarget(scope: CoverageScopeId): string {
  switch (scope.kind) {
    case 'first-party-jar':
    case 'third-party':
      return scope.host;
    case 'parent-domain':
      return scope.domain;
    case 'partitioned':
      return scope.topLevelSite;
    case 'third-party-hosts':
    case 'other-storage':
    case 'setters':
    case 'sent':
      return scope.origin;
  }
}
