import type { CoverageEntry, CoverageScopeId } from '../../observation/index.ts';
import type { Translator } from '../../i18n/index.ts';

/** A scope by what it is about: a host, a domain, an origin. */
export function scopeTarget(scope: CoverageScopeId): string {
  switch (scope.kind) {
    case 'first-party-jar':
    case 'third-party':
      return scope.host;
    case 'parent-domain':
      return scope.domain;
    case 'partitioned':
      return scope.topLevelSite;
    case 'other-storage':
    case 'setters':
      return scope.origin;
  }
}

export function scopeWords({ scope }: CoverageEntry, { t }: Translator): string {
  const of = scopeTarget(scope);
  return scope.kind === 'other-storage' && scope.part !== undefined
    ? t(`report.scope.other-storage.${scope.part}`, { of })
    : t(`report.scope.${scope.kind}`, { of });
}

/** What came of looking, with its notes: never a count where nobody could look. */
export function outcomeWords({ outcome, notes }: CoverageEntry, { t }: Translator): string {
  const main =
    outcome.state === 'looked'
      ? t('report.looked', { count: outcome.count })
      : t('report.not-looked', { why: t(`report.not-looked.${outcome.reason}`) });
  return [main, ...notes.map((note) => t(`report.note.${note}`))].join(', ');
}
