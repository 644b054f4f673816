import type { AuditReport } from '../../lib/audit/index.ts';
import type { CoverageState } from '../../lib/observation/index.ts';
import type { OpenPopup } from './browsers/browser-under-test.ts';

/** The four figures of the headline as the popup shows them; `unknown` where it shows none. */
export async function countsShown(popup: OpenPopup): Promise<Readonly<Record<string, string>>> {
  return popup.evaluate(`Object.fromEntries([...document.querySelectorAll('li[data-count]')]
    .map(({ dataset }) => [dataset.count, dataset.value]))`);
}

/** What a report says of the portal's own jar. */
export const jarState = ({ coverage }: AuditReport): CoverageState | null =>
  coverage.find(({ scope }) => scope.kind === 'first-party-jar')?.outcome ?? null;
