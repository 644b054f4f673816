import { browser } from 'wxt/browser';

const keyOf = (id: string): string => `report:${id}`;

/** Leaves a report for the report page: in memory, gone with the browser. @returns the id to open it with. */
export async function handOver(report: unknown): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: report });
  return id;
}

/** What was left under an id, unchecked: the reader parses it. Undefined where there is nothing. */
export async function takeOver(id: string): Promise<unknown> {
  const stored = await browser.storage.session.get(keyOf(id));
  return stored[keyOf(id)];
}
