import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from '../base64.ts';

const prefix = 'charter-bytes:';

/** Longest page that is kept, compressed and in base64: all that lies in memory for an extension is ten million bytes. */
const longestKept = 1_500_000;

/** Pages kept at once: an evidence file is made of the audit on the screen. */
const most = 3;

interface Kept {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** gzip, base64. */
  readonly data: string;
}

/**
 * Keeps the bytes of a charter as they were fetched, in memory, under their own SHA-256, for the evidence file of an audit
 * that is opened later. A page too large, or a store that is full, costs the evidence file that page and nothing else.
 *
 * @param at ISO 8601, UTC; the oldest page gives way.
 */
export async function keepCharterBytes(sha256: string, bytes: Uint8Array<ArrayBuffer>, at: string): Promise<void> {
  const data = toBase64(await through(bytes, new CompressionStream('gzip')));
  if (data.length > longestKept) return;
  const stored = await browser.storage.session.get(null);
  const others = Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix) && key !== prefix + sha256)
    .toSorted(([, a], [, b]) => ((a as Kept).at < (b as Kept).at ? 1 : -1))
    .slice(most - 1)
    .map(([key]) => key);
  await browser.storage.session.remove(others);
  await browser.storage.session.set({ [prefix + sha256]: { at, data } satisfies Kept }).catch(() => null);
}

/** The bytes whose SHA-256 this is, if they are still kept. Only our own code writes there. */
export async function keptCharterBytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = prefix + sha256;
  const stored = await browser.storage.session.get<Record<string, Kept | undefined>>(key);
  const kept = stored[key];
  return kept === undefined ? null : through(fromBase64(kept.data), new DecompressionStream('gzip'));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
