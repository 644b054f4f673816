import type { PageProblem } from '../../components/report/report-view.ts';
import type { Attempt } from '../../lib/browser/history/attempt.ts';

/** What the page says of a store that refused. */
export function pageProblem(failure: Extract<Attempt<unknown>, { readonly ok: false }>): PageProblem {
  return failure.problem === 'store-broken'
    ? { kind: 'store-broken', detail: failure.detail }
    : { kind: failure.problem };
}

/** What the page says of something that failed and nobody foresaw. */
export function notDone(error: unknown): PageProblem {
  return { kind: 'not-done', detail: error instanceof Error ? error.message : String(error) };
}
