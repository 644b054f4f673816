import { scopeTarget, type Coverage, type CoverageEntry } from '../../observation/index.ts';
import type { Translator } from '../../i18n/index.ts';

/** Places of cookies and other storage that nobody could look at; who set a cookie is not needed to know that it is there. */
export function hiddenPlaces(coverage: Coverage): readonly CoverageEntry[] {
  return coverage.filter(({ scope, outcome }) => outcome.state === 'not-looked' && scope.kind !== 'setters');
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
