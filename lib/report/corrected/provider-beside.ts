import type { CharterTable } from '../../charter/index.ts';
import type { Given } from './corrected-row.ts';

/**
 * The provider of all of a table's cookies, where it stands in a heading or sentence above that is not written again
 * ("Our videos are hosted by YouTube"): without it the rows would say less than they did.
 */
export function providerBeside({ section, caption }: CharterTable, rows: readonly Given[]): string | null {
  const providers = new Set(rows.flatMap(({ declared }) => declared.map(({ judged }) => judged.declared.provider)));
  const [provider, ...others] = providers;
  if (provider === undefined || provider === null || others.length > 0) return null;
  const isIn = (text: string | null): boolean => text?.includes(provider) === true;
  return isIn(section ?? caption) || rows.some(({ cells }) => cells.some(isIn)) ? null : provider;
}
