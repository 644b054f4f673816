import { scopeTarget, type CoverageEntry, type CoverageScopeId } from '../../observation/index.ts';
import type { Translator } from '../../i18n/index.ts';

type Kind = CoverageScopeId['kind'];
type Part = NonNullable<Extract<CoverageScopeId, { readonly kind: 'other-storage' }>['part']>;

/** What a scope is called by in message ids: its kind and, of the other storage, its part. */
export function scopeKey(scope: CoverageScopeId): Kind | `other-storage.${Part}` {
  return scope.kind === 'other-storage' && scope.part !== undefined ? `other-storage.${scope.part}` : scope.kind;
}

export function scopeWords({ scope }: CoverageEntry, { t }: Translator): string {
  return t(`report.scope.${scopeKey(scope)}`, { of: scopeTarget(scope) });
}

const lookedId = (kind: CoverageEntry['scope']['kind']) =>
  kind === 'setters' || kind === 'sent' ? (`report.looked.${kind}` as const) : 'report.looked';

/** What came of looking, with its notes: never a count where nobody could look. */
export function outcomeWords({ scope, outcome, notes }: CoverageEntry, { t }: Translator): string {
  const main =
    outcome.state === 'looked'
      ? t(lookedId(scope.kind), { count: outcome.count })
      : t('report.not-looked', { why: t(`report.not-looked.${outcome.reason}`) });
  return [main, ...notes.map((note) => t(`report.note.${note}`))].join(', ');
}
