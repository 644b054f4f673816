import { scopeTarget, type CoverageEntry } from '../../observation/index.ts';
import type { Translator } from '../../i18n/index.ts';

export function scopeWords({ scope }: CoverageEntry, { t }: Translator): string {
  const of = scopeTarget(scope);
  return scope.kind === 'other-storage' && scope.part !== undefined
    ? t(`report.scope.other-storage.${scope.part}`, { of })
    : t(`report.scope.${scope.kind}`, { of });
}

/** What came of looking, with its notes: never a count where nobody could look. */
export function outcomeWords({ scope, outcome, notes }: CoverageEntry, { t }: Translator): string {
  const main =
    outcome.state === 'looked'
      ? t(scope.kind === 'setters' ? 'report.looked.setters' : 'report.looked', { count: outcome.count })
      : t('report.not-looked', { why: t(`report.not-looked.${outcome.reason}`) });
  return [main, ...notes.map((note) => t(`report.note.${note}`))].join(', ');
}
