import type { Given } from './corrected-row.ts';

/**
 * The provider of all of a table's cookies, where no cell says so: it stands in the heading ("Google Analytics"), or in a
 * sentence above ("Our videos are hosted by YouTube").
 */
export function providerBeside(rows: readonly Given[]): string | null {
  const providers = new Set(rows.flatMap(({ declared }) => declared.map(({ judged }) => judged.declared.provider)));
  const [provider, ...others] = providers;
  if (provider === undefined || provider === null || others.length > 0) return null;
  return rows.some(({ cells }) => cells.some((cell) => cell.includes(provider))) ? null : provider;
}
