import type { OpenTab } from './open-tab.ts';
import { tabWalk, type Stop, type WalkFaults } from './tab-walk.ts';

/** More stops than any page of ours has: a walk that is not over by then is caught in a trap. */
const mostStops = 600;

export interface Walk {
  readonly stops: readonly Stop[];
  readonly faults: WalkFaults;
}

/** No fault at all. */
export const faultless: WalkFaults = { missed: [], twice: [], outOfOrder: [], unmarked: [], hidden: [], cut: [] };

/**
 * Walks from where the focus is to where it leaves the page, by one key.
 *
 * @param open whether what is closed is opened on the way, so that what lies inside is walked too.
 */
export async function walk(tab: OpenTab, key: 'Tab' | 'Shift+Tab', open = false): Promise<Walk> {
  await tab.evaluate(tabWalk.begin);
  const stops: Stop[] = [];
  for (;;) {
    await tab.press(key);
    const stop = await tab.evaluate<Stop | null>(tabWalk.noteFocus);
    if (stop === null) break;
    stops.push(stop);
    if (stops.length > mostStops) throw new Error(`the focus does not leave the page: ${stop.name}`);
    if (!open || !stop.closed) continue;
    await tab.press('Enter');
    await tab.waitFor(isOpen, `${stop.name} to open`);
  }
  return { stops, faults: await tab.evaluate<WalkFaults>(tabWalk.judge) };
}

const isOpen = `document.activeElement.parentElement.open === true || document.activeElement.getAttribute('aria-expanded') === 'true'`;

/** What has the focus now; null where nothing of the page has it. */
export async function focused(tab: OpenTab): Promise<Stop | null> {
  await tab.evaluate(tabWalk.begin);
  return tab.evaluate<Stop | null>(tabWalk.noteFocus);
}

/**
 * Presses a key until something of this element and name (a part of it will do) has the focus.
 *
 * @throws where the focus has been everywhere without coming to it.
 */
export async function goTo(tab: OpenTab, tag: string, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Out at one end and in at the other: the browser's own buttons may lie between.
  let outside = 0;
  for (let presses = 0; presses < mostStops && outside < 40; presses += 1) {
    await tab.press(key);
    const stop = await focused(tab);
    if (stop?.tag === tag && stop.name.includes(name)) return;
    if (stop === null) outside += 1;
  }
  throw new Error(`no ${tag} “${name}” can be reached by ${key}`);
}

/** The page loaded anew, its focus where a fresh page has it. */
export async function afresh(tab: OpenTab, ready: string): Promise<void> {
  await tab.evaluate(`(window.isOld = true)`);
  await tab.reload();
  await tab.waitFor(`window.isOld === undefined && ${ready}`, 'the page loaded anew');
}
