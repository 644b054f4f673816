import type { CoverageEntry, CoverageNote, CoverageState, NotLookedReason } from './coverage.ts';
import { storageKindsSeen, type StorageKindSeen } from './other-storage.ts';

/** How many names a part of the other storage holds, those of them that were read where it holds more, or why none was. */
export type StoragePartTried = number | { readonly read: number } | NotLookedReason;

/** Each part of the other storage; null where the page could not be asked at all. */
export type StorageTried = Readonly<Record<StorageKindSeen, StoragePartTried>> | null;

/**
 * Coverage of the other storage: one scope where all of it was read, or none of it for one reason, else one for each
 * part, so that what could be read counts as looked at and what could not, or not wholly, does not.
 */
export function otherStorageEntries(origin: string, tried: StorageTried): readonly CoverageEntry[] {
  const scope = { kind: 'other-storage', origin } as const;
  const parts = storageKindsSeen.map((part) => [part, tried?.[part] ?? 'failed'] as const);
  const counts = parts.flatMap(([, part]) => (typeof part === 'number' ? [part] : []));
  if (counts.length === parts.length) {
    return [{ scope, outcome: { state: 'looked', count: counts.reduce((sum, count) => sum + count, 0) }, notes: [] }];
  }
  const [first] = parts;
  if (first !== undefined && typeof first[1] === 'string' && parts.every(([, part]) => part === first[1])) {
    return [{ scope, outcome: outcomeOf(first[1]), notes: [] }];
  }
  return parts.map(([part, tries]) => ({
    scope: { ...scope, part },
    outcome: outcomeOf(tries),
    notes: typeof tries === 'object' ? partlyLooked : [],
  }));
}

const partlyLooked: readonly CoverageNote[] = ['partly-looked'];

function outcomeOf(tried: StoragePartTried): CoverageState {
  if (typeof tried === 'string') return { state: 'not-looked', reason: tried };
  return { state: 'looked', count: typeof tried === 'number' ? tried : tried.read };
}
