import type { HostSign } from '../../observation/index.ts';
import { frameAddress, type ElementLoad } from './element-loads.ts';

/** The length of the browser's list where no page made it longer: https://w3c.github.io/resource-timing/#dom-performance-setresourcetimingbuffersize */
export const usualLength = 250;

const frameKinds: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);

/** A document as it stands, to hold its timeline against. */
interface DocumentNow {
  readonly loads: readonly ElementLoad[];
  readonly elements: readonly Element[];
  /** Entries that the browser says that it dropped; null where it does not tell. */
  readonly dropped: number | null;
}

const bare = (address: string): string => address.replace(/#.*$/s, '');

/** What speaks for hosts that a document's timeline forgot before anybody watched: to be asked of such documents alone. */
export function timelineSigns({ loads, elements, dropped }: DocumentNow): readonly HostSign[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const listed = new Set(entries.map(({ name }) => bare(name)));
  const full = dropped === null ? entries.length >= usualLength : dropped > 0;
  const cleared = loads.some(
    ({ address, inTimeline }) => inTimeline && /^https?:/i.test(address) && !listed.has(bare(address)),
  );
  const there = new Set(elements.flatMap((each) => frameAddress(each) ?? []).map(bare));
  const removed = entries.some(({ initiatorType, name }) => frameKinds.has(initiatorType) && !there.has(bare(name)));
  return [...(full || cleared ? (['timeline-cut'] as const) : []), ...(removed ? (['frame-removed'] as const) : [])];
}
