import { browser } from 'wxt/browser';
import { originOfHost } from '../permissions/origins.ts';

const prefix = 'watch-';
const idOf = (tabId: number): string => `${prefix}${tabId}`;

/** What this worker knows to be watched, so that a look that changes nothing costs nothing. */
const known = new Map<number, string>();

/** Changes wait for each other: two looks at a tab at once must not register the same twice. */
let queue: Promise<unknown> = Promise.resolve();

async function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = queue.then(work);
  queue = turn.catch(() => null);
  return turn;
}

/**
 * From now on, as long as a tab is under audit, each document that these hosts serve is watched since it begins to load:
 * where it loads from. It runs where the user gave the permission, and nowhere else; it asks for nothing and keeps nothing.
 *
 * @param hosts that may be read.
 */
export async function watchHosts(tabId: number, hosts: readonly string[]): Promise<void> {
  const matches = [...new Set(hosts)].toSorted().map(originOfHost);
  if (matches.length === 0 || known.get(tabId) === matches.join()) return;
  await inTurn(async () => {
    const id = idOf(tabId);
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (before !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
    await browser.scripting.registerContentScripts([
      {
        id,
        matches,
        js: ['watch-frame.js'],
        runAt: 'document_start',
        allFrames: true,
        // Frames without an address (`about:blank`, `data:`, `srcdoc`) belong to the document that made them.
        matchOriginAsFallback: true,
        persistAcrossSessions: false,
      },
    ]);
    known.set(tabId, matches.join());
  }).catch(() => null);
}

/** Watches no more for a tab’s audit. */
export async function unwatchHosts(tabId: number): Promise<void> {
  known.delete(tabId);
  await inTurn(async () => browser.scripting.unregisterContentScripts({ ids: [idOf(tabId)] })).catch(() => null);
}

/** Watches no more for audits that ended while no worker was there to hear of it. @param isOn whether a tab is under audit. */
export async function sweepWatches(isOn: (tabId: number) => Promise<boolean>): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const tabs = scripts.flatMap(({ id }) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : []));
  const on = await Promise.all(tabs.map(isOn));
  await Promise.all(tabs.filter((_, index) => on[index] !== true).map(unwatchHosts));
}
