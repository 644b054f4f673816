import type { PageProblem } from '../../components/report/report-view.ts';
import type { Attempt } from '../../lib/browser/history/attempt.ts';

/** What the page says of a store that refused. */
export function pageProblem(failure: Extract<Attempt<unknown>, { readonly ok: false }>): PageProblem {
  return failure.problem === 'disk-full' ? { kind: 'disk-full' } : { kind: 'store-broken', detail: failure.detail };
}
