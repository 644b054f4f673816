import type { CoverageEntry, CoverageState } from './coverage.ts';
import { storageKindsSeen, type StorageKindSeen } from './other-storage.ts';

/** How many names each part of the other storage holds; null for a part that could not be read, or for all of it. */
export type StorageTried = Readonly<Record<StorageKindSeen, number | null>> | null;

const failed: CoverageState = { state: 'not-looked', reason: 'failed' };

/**
 * Coverage of the other storage: one scope where all of it was read or none, else one for each part, so that what could
 * be read counts as looked at and what could not does not.
 */
export function otherStorageEntries(origin: string, tried: StorageTried): readonly CoverageEntry[] {
  const scope = { kind: 'other-storage', origin } as const;
  const parts = storageKindsSeen.map((part) => [part, tried?.[part] ?? null] as const);
  const read = parts.filter(([, count]) => count !== null);
  if (read.length === 0) return [{ scope, outcome: failed, notes: [] }];
  if (read.length === parts.length) {
    const count = read.reduce((sum, [, names]) => sum + (names ?? 0), 0);
    return [{ scope, outcome: { state: 'looked', count }, notes: [] }];
  }
  return parts.map(([part, count]) => ({
    scope: { ...scope, part },
    outcome: count === null ? failed : { state: 'looked', count },
    notes: [],
  }));
}
