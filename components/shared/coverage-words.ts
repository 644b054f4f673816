import type { MessageId, Translator } from '../../lib/i18n/index.ts';
import { scopeKey } from '../../lib/report/wording/scope-words.ts';
import {
  scopeTarget,
  type AuditEvent,
  type ConsentChoice,
  type CoverageEntry,
  type CoverageScopeId,
} from '../../lib/observation/index.ts';

/** The host, domain or site that a scope is about; an origin without its scheme. */
export function scopeSubject(scope: CoverageScopeId): string {
  return scopeTarget(scope).replace(/^https:\/\//u, '');
}

/** The words around a scope's subject, by kind and, of the other storage, by part. */
export function scopeTitleId(scope: CoverageScopeId): MessageId {
  return `coverage.scope.${scopeKey(scope)}`;
}

/** How a scope came out, in words: what was counted, or why nothing could be. */
export function outcomeWords({ scope, outcome }: CoverageEntry, translator: Translator): string {
  return outcome.state === 'looked'
    ? translator.t(`coverage.count.${scope.kind}`, { count: outcome.count })
    : translator.t(`coverage.reason.${outcome.reason}`);
}

/** What is known of the visitor's choice about cookies, sentence by sentence. */
export function consentWords(consent: ConsentChoice, translator: Translator): readonly string[] {
  if (consent.kind !== 'choice') return [translator.t(`coverage.consent.${consent.kind}`)];
  const list = (accepted: boolean): string =>
    Object.entries(consent.services)
      .filter(([, answer]) => answer === accepted)
      .map(([service]) => service)
      .join(', ');
  const said = (id: MessageId, names: string): readonly string[] =>
    names === '' ? [] : [translator.t(id, { list: names })];
  const words = [...said('coverage.consent.accepted', list(true)), ...said('coverage.consent.refused', list(false))];
  return words.length > 0 ? words : [translator.t('coverage.consent.empty')];
}

/** The events that were seen and that bring cookies; that none was seen is said too. */
export function eventWords(events: readonly AuditEvent[], translator: Translator): readonly string[] {
  const kinds = [...new Set(events.map((event) => event.kind))];
  return kinds.length === 0
    ? [translator.t('coverage.event.none')]
    : kinds.map((kind) => translator.t(`coverage.event.${kind}`));
}
