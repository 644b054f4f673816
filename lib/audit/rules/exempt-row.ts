import type { RuleContext } from './rule.ts';
import type { Row } from './subjects.ts';

/**
 * Whether a declared cookie is of a kind exempt from consent: by what is known of its name, or, where nothing is, by the
 * charter's own word that it is necessary. For a tool that can be exempt nobody knows from outside: it counts as not.
 */
export function isExemptRow({ judged, index }: Row, context: RuleContext): boolean {
  const entry = context.knownRow(index);
  return entry === null ? judged.declared.category === 'necessary' : entry.consent === 'exempt';
}
