import { browser } from 'wxt/browser';
import { memoryFullError } from './memory-full-error.ts';
import { ownerOf, rankOf, type MemoryKey } from './memory-kinds.ts';

/** Everything in `storage.session` lies in such a cover: what is older goes first. */
interface Kept {
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly value: unknown;
}

type Items = Readonly<Partial<Record<MemoryKey, unknown>>>;

/** Characters freed at once at the least, so that the next thing kept need not ask for room again. */
const atOnce = 500_000;

/**
 * Keeps things in memory, gone with the browser: all at once, or nothing. All that Témoin writes into `storage.session`
 * goes through here: browsers grant ten million bytes to an extension, and where they are used up what matters less
 * gives way, the oldest first. Nothing pushes out what ranks above itself, nor other parts of the same tab or report.
 *
 * @throws an error named `MemoryFullError`, in the browser’s own words, where even that makes no room.
 */
export async function keepInMemory(items: Items): Promise<void> {
  const keptAt = Date.now();
  const covered = Object.fromEntries(
    Object.entries(items).map(([key, value]) => [key, { keptAt, value } satisfies Kept]),
  );
  const write = async (): Promise<void> => browser.storage.session.set(covered);
  await write().catch(async (error: unknown) => makeRoom(covered, write, error));
}

/** What was kept under a key, as it was given; only our own code writes there. */
export async function fromMemory<T>(key: MemoryKey): Promise<T | undefined> {
  return (await allFromMemory<T>([key]))[0];
}

/** What was kept under each key, in order; undefined where there is nothing, or nothing of ours. */
export async function allFromMemory<T>(keys: readonly MemoryKey[]): Promise<readonly (T | undefined)[]> {
  if (keys.length === 0) return [];
  const stored = await browser.storage.session.get<Record<string, unknown>>([...keys]);
  return keys.map((key) => {
    const kept = stored[key];
    return isKept(kept) ? (kept.value as T) : undefined;
  });
}

export async function forgetInMemory(keys: readonly MemoryKey[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove([...keys]);
}

function isKept(stored: unknown): stored is Kept {
  return typeof stored === 'object' && stored !== null && 'keptAt' in stored && 'value' in stored;
}

/** Lets the least of what lies there go, more and more of it, until the browser takes what is to be kept. */
async function makeRoom(
  wanted: Readonly<Record<string, Kept>>,
  write: () => Promise<void>,
  refusal: unknown,
): Promise<void> {
  const left = [...givingWay(await browser.storage.session.get<Record<string, unknown>>(null), Object.keys(wanted))];
  // Half of what is wanted at first: there may have been room for a part of it.
  let most = Math.max(atOnce, JSON.stringify(wanted).length / 2);
  while (left.length > 0) {
    const going: string[] = [];
    for (let freed = 0; freed < most && left.length > 0;) {
      const [key, length] = left.shift() ?? ['', 0];
      going.push(key);
      freed += length;
    }
    await browser.storage.session.remove(going);
    if (
      await write().then(
        () => true,
        () => false,
      )
    )
      return;
    most *= 2;
  }
  throw new DOMException(refusal instanceof Error ? refusal.message : String(refusal), memoryFullError);
}

const ageOf = (kept: unknown): number => (isKept(kept) ? kept.keptAt : 0);

/** Keys that may go for others, each with its length, the first to go first. */
function givingWay(
  stored: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
): readonly (readonly [string, number])[] {
  const reach = Math.max(...wanted.map(rankOf));
  const owners = new Set(wanted.map(ownerOf));
  return Object.entries(stored)
    .filter(([key]) => rankOf(key) <= reach && !owners.has(ownerOf(key)))
    .toSorted(([a, one], [b, other]) => rankOf(a) - rankOf(b) || ageOf(one) - ageOf(other))
    .map(([key, kept]) => [key, JSON.stringify(kept).length] as const);
}
