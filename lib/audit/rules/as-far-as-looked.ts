import type { CoverageScopeId } from '../../observation/index.ts';
import { isHidden } from '../own-cookies.ts';
import type { Rule, RuleContext, RuleResult } from './rule.ts';

/** The cookies that the browser sends to the portal itself, its own partitioned ones among them. */
export const ownPlaces = ['first-party-jar', 'parent-domain'] as const;
/** All places of cookies: partitioned, those are of third parties. */
export const cookiePlaces = [...ownPlaces, 'partitioned', 'third-party'] as const;
/** All places of what may follow a visitor. */
export const trackerPlaces = [...cookiePlaces, 'other-storage'] as const;

/** A result of having found nothing at all, which is nothing only where somebody could look. */
const saysNothing = ({ outcome, says, evidence, certain }: RuleResult): boolean =>
  certain !== true && (says === '.nothing' || says === '.none-seen' || (outcome === 'pass' && evidence.length === 0));

/**
 * A rule's results, where it met nothing because places that it rests on could not be looked at: "could not look" is
 * neither a criterion met nor one under which nothing falls. What was found stays as it is.
 */
export function asFarAsLooked(
  { restsOn }: Rule,
  results: readonly RuleResult[],
  { observation: { coverage } }: RuleContext,
): readonly RuleResult[] {
  const kinds: ReadonlySet<CoverageScopeId['kind']> = new Set(restsOn);
  const places = coverage.flatMap((entry, index) => (kinds.has(entry.scope.kind) ? [{ entry, index }] : []));
  const hidden = places.filter(({ entry }) => isHidden(entry));
  if (hidden.length === 0 || !results.every(saysNothing)) return results;
  // To know whose cookies there could be is not to have looked at any.
  const looked = places.filter(({ entry }) => !isHidden(entry) && entry.scope.kind !== 'third-party-hosts');
  return [
    {
      outcome: 'not-applicable',
      says: looked.length === 0 ? '.not-looked' : '.partly-looked',
      params: {},
      evidence: hidden.map(({ index }) => ({ kind: 'coverage', index })),
      severity: null,
      basis: null,
    },
  ];
}
