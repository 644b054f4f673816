import { hostOfAddress } from '../../cookie/host.ts';
import type { FrameWitness, HostSign } from '../../observation/index.ts';
import { frameAddress, isFrame, loadingElements, loadsOf, type ElementLoad } from './element-loads.ts';
import { elementsWithin } from './elements-within.ts';
import type { FrameRecord } from './frame-record.ts';
import { timelineSigns, usualLength } from './timeline-signs.ts';

/** Milliseconds that looking through a document may take. */
const patience = 200;

/** Milliseconds in which the browser tells how much of a full list it dropped. */
const moment = 30;

/** What this document tells of where it loaded from: its record, its elements, the frames in it. */
export async function tellFrame(record: FrameRecord): Promise<FrameWitness> {
  if (!record.watched && performance.getEntriesByType('resource').length >= usualLength)
    await new Promise((resolve) => {
      setTimeout(resolve, moment);
    });
  const { elements, all } = elementsWithin(loadingElements, performance.now() + patience);
  const loads = elements.flatMap(loadsOf);
  const frames = elements.filter(isFrame);
  const objects = elements.filter((element) => !isFrame(element) && frameAddress(element) !== null);
  const timeline = record.watched ? [] : timelineSigns({ loads, elements, dropped: record.dropped });
  return {
    host: hostOfAddress(location.href),
    place: placeOfFrame(),
    opaque: globalThis.origin === 'null',
    watched: record.watched,
    askedFor: askedFor(),
    hosts: hostsOf(record, loads, timeline.includes('timeline-cut')),
    framesApart: frames.filter(({ contentDocument }) => contentDocument === null).map(({ src }) => hostOfAddress(src)),
    objects: objects.flatMap((object) => hostOfAddress(frameAddress(object) ?? '') ?? []),
    signs: [...timeline, ...signsOf(record, elements, all)],
  };
}

/** What is not in the record is taken from elements that were seen to load it; where the record has gaps, from all. */
function hostsOf(record: FrameRecord, loads: readonly ElementLoad[], isCut: boolean): readonly string[] {
  const base = Reflect.get(Node.prototype, 'baseURI', document);
  const more = loads
    .filter(({ loaded }) => loaded || isCut)
    .flatMap(({ address }) => hostOfAddress(address, base) ?? []);
  return [...new Set([...record.hosts, ...more])];
}

function placeOfFrame(): FrameWitness['place'] {
  if (globalThis.top === globalThis.self) return 'page';
  return globalThis.frameElement === null ? 'apart' : 'readable';
}

/** A frame that is blank while its element has an address: what it asked for did not come, or not yet. */
function askedFor(): FrameWitness['askedFor'] {
  if (location.href !== 'about:blank') return null;
  // An element of another document is of another document's classes.
  const source: unknown = globalThis.frameElement === null ? null : Reflect.get(globalThis.frameElement, 'src');
  return typeof source === 'string' ? hostOfAddress(source) : null;
}

function signsOf(record: FrameRecord, elements: readonly Element[], all: boolean): readonly HostSign[] {
  const signs: readonly (readonly [HostSign, boolean])[] = [
    ['too-many', record.tooMany || !all],
    ['led-elsewhere', record.ledElsewhere],
    ['worker', hasWorker(record, elements) || isControlled()],
  ];
  return signs.filter(([, seen]) => seen).map(([sign]) => sign);
}

/** A module that was loaded ahead looks like a worker's script to the timeline of Chromium. */
function hasWorker({ workers }: FrameRecord, elements: readonly Element[]): boolean {
  const ahead = new Set(elements.flatMap((each) => (each instanceof HTMLLinkElement ? [each.href] : [])));
  return [...workers].some((address) => !ahead.has(address));
}

/** A service worker answers for the network. A document without an origin of its own has none, and may not even ask. */
function isControlled(): boolean {
  try {
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}
