import { browser } from 'wxt/browser';

const keyOf = (id: string): string => `report:${id}`;

/** Pictures lie beside their reports, and are the first to give way. */
const givesWay = (key: string): boolean => key.startsWith(keyOf('')) || key.startsWith('picture:');

/**
 * Leaves a report for the report page: in memory, gone with the browser. Where there is no room, earlier ones give way: their
 * pages hold them on the screen, and in the history unless they are of a private window.
 *
 * @returns the id to open it with.
 */
export async function handOver(report: unknown): Promise<string> {
  const id = crypto.randomUUID();
  // As text: the browser counts objects at several times their length against what it grants.
  const text = JSON.stringify(report);
  const leave = async (): Promise<void> => browser.storage.session.set({ [keyOf(id)]: text });
  await leave().catch(async () => {
    const stored = await browser.storage.session.get(null);
    await browser.storage.session.remove(Object.keys(stored).filter(givesWay));
    await leave();
  });
  return id;
}

/** What was left under an id, unchecked: the reader parses it. Undefined where there is nothing. */
export async function takeOver(id: string): Promise<unknown> {
  const stored = await browser.storage.session.get<Record<string, string | undefined>>(keyOf(id));
  const text = stored[keyOf(id)];
  return text === undefined ? undefined : JSON.parse(text);
}

/** Forgets the reports that were left under these ids: they are kept elsewhere, or were deleted. */
export async function forgetHandedOver(ids: readonly string[]): Promise<void> {
  await browser.storage.session.remove(ids.map(keyOf));
}
