import type { MemoryKey, MemoryKind } from '../memory/memory-kinds.ts';

/** Whose memory something is: a host's in one cookie store. A container is a store of its own, and no private one. */
export interface Rememberer {
  readonly host: string;
  /** The browser's identifier of the store. */
  readonly store: string;
  readonly privateWindow: boolean;
}

const privately = 'private/';

/** A key under which nothing is found that was read in another store. */
export function storeKey(kind: MemoryKind, { host, store, privateWindow }: Rememberer): MemoryKey {
  return `${kind}:${privateWindow ? privately : ''}${store}/${host}`;
}

/** Whether what lies under a key was read in a private window. */
export const isOfPrivateWindow = (key: string): key is MemoryKey => key.split(':')[1]?.startsWith(privately) === true;
