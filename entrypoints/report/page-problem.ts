import type { PageProblem } from '../../components/report/report-view.ts';
import { problemNamed, type Attempt } from '../../lib/browser/history/attempt.ts';
import { memoryFullError } from '../../lib/browser/memory/memory-full-error.ts';

/** What the page says of a store that refused. */
export function pageProblem(failure: Extract<Attempt<unknown>, { readonly ok: false }>): PageProblem {
  return failure.problem === 'store-broken'
    ? { kind: 'store-broken', detail: failure.detail }
    : { kind: failure.problem };
}

/** What the page says of something that failed: what is full, where something is, else what nobody foresaw. */
export function notDone(error: unknown): PageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === memoryFullError) return { kind: 'memory-full' };
  if (problemNamed(name) === 'disk-full') return { kind: 'disk-full' };
  return { kind: 'not-done', detail: error instanceof Error ? error.message : String(error) };
}
