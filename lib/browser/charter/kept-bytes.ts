import { fromBase64, toBase64 } from '../base64.ts';
import { fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const keyOf = (sha256: string): MemoryKey => `charter-bytes:${sha256}`;

/** Longest page that is kept, compressed and in base64: all that lies in memory for an extension is ten million bytes. */
const longestKept = 1_500_000;

/**
 * Keeps the bytes of a charter as they were fetched, in memory, under their own SHA-256, for the evidence file of an audit
 * that is opened later. A page too large, or a memory that is full, costs the evidence file that page and nothing else.
 */
export async function keepCharterBytes(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const data = toBase64(await through(bytes, new CompressionStream('gzip')));
  if (data.length > longestKept) return;
  await keepInMemory({ [keyOf(sha256)]: data }).catch(() => null);
}

/** The bytes whose SHA-256 this is, if they are still kept. Only our own code writes there. */
export async function keptCharterBytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const data = await fromMemory<string>(keyOf(sha256));
  return data === undefined ? null : through(fromBase64(data), new DecompressionStream('gzip'));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
