import { forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

const keyOf = (id: string): MemoryKey => `report:${id}`;

/**
 * Leaves a report for the report page: in memory, gone with the browser. Where there is no room, earlier ones give way: their
 * pages hold them on the screen, and in the history unless they are of a private window.
 *
 * @returns the id to open it with.
 */
export async function handOver(report: unknown): Promise<string> {
  const id = crypto.randomUUID();
  // As text: the browser counts objects at several times their length against what it grants.
  await keepInMemory({ [keyOf(id)]: JSON.stringify(report) });
  return id;
}

/** What was left under an id, unchecked: the reader parses it. Undefined where there is nothing. */
export async function takeOver(id: string): Promise<unknown> {
  const text = await fromMemory<string>(keyOf(id));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Forgets the reports that were left under these ids: they are kept elsewhere, or were deleted. */
export async function forgetHandedOver(ids: readonly string[]): Promise<void> {
  await forgetInMemory(ids.map(keyOf));
}
