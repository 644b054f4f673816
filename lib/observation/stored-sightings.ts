import type { FirstSeen } from './observed-cookie.ts';
import type { StorageKindSeen, StoredItem } from './other-storage.ts';

/** A cache and a worker follow nobody by their names. */
type NamedStorage = Extract<StorageKindSeen, 'local-storage' | 'session-storage' | 'indexed-db'>;

/** What an audit remembers of the names of other storage between two looks. */
export interface StoredSeen {
  /** When each name was first seen, by `kind:name`. */
  readonly first: Readonly<Record<string, FirstSeen>>;
  /** The last look that listed all of a kind and could remember it, ISO 8601, UTC. */
  readonly listedAt: Partial<Readonly<Record<NamedStorage, string>>>;
}

/** One look at what the page's origin keeps. */
export interface StoredLook {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Without query and fragment. */
  readonly page: string;
  readonly how: Exclude<FirstSeen['how'], 'snapshot'>;
  readonly items: readonly StoredItem[];
  /** Whether all of a kind was read. */
  readonly isWhole: (kind: StorageKindSeen) => boolean;
}

/** A page may keep any number of names, of any length: what is remembered of them has an end. */
export const mostStoredSeen = 500;
const longestName = 200;

const kinds: readonly NamedStorage[] = ['local-storage', 'session-storage', 'indexed-db'];

const isNamed = (kind: StorageKindSeen): kind is NamedStorage => kinds.some((one) => one === kind);

const keyOf = ({ storage, name }: StoredItem): string => `${storage}:${name}`;

/**
 * What is remembered once one more look was had. A name that came when nobody could list its kind, or when there were more
 * than are remembered, is not said to have come: it is merely there.
 */
export function rememberStored(before: StoredSeen, look: StoredLook): StoredSeen {
  const items = look.items.filter(({ storage, name }) => isNamed(storage) && name.length <= longestName);
  const fresh = items.filter((item) => !Object.hasOwn(before.first, keyOf(item)));
  const room = Math.max(0, mostStoredSeen - Object.keys(before.first).length);
  const added = fresh.slice(0, room).map((item) => [keyOf(item), stampOf(item, before, look)] as const);
  const leftOut = new Set(fresh.slice(room).map(({ storage }) => storage));
  const whole = kinds.filter((kind) => look.isWhole(kind) && !leftOut.has(kind));
  return {
    first: { ...before.first, ...Object.fromEntries(added) },
    listedAt: Object.fromEntries(whole.map((kind) => [kind, look.at])),
  };
}

function stampOf({ storage }: StoredItem, { listedAt }: StoredSeen, { at, page, how }: StoredLook): FirstSeen {
  const absentAt = isNamed(storage) ? listedAt[storage] : undefined;
  return absentAt === undefined ? { at, page, how: 'snapshot' } : { at, page, how, absentAt };
}

/** The items of a look with when each was first seen, where that is remembered. */
export function stampStored(items: readonly StoredItem[], { first }: StoredSeen): readonly StoredItem[] {
  return items.map((item) => {
    const firstSeen = Object.hasOwn(first, keyOf(item)) ? first[keyOf(item)] : undefined;
    return firstSeen === undefined ? item : { ...item, firstSeen };
  });
}
