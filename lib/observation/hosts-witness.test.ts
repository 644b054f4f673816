import { describe, expect, it } from 'vitest';
import type { FrameWitness } from './frame-witness.ts';
import { hostsWitness, type WitnessesBeside } from './hosts-witness.ts';
import { unreadFrames } from './unread-frames.ts';

const document: FrameWitness = {
  host: 'data.x.fr',
  place: 'page',
  opaque: false,
  watched: true,
  askedFor: null,
  hosts: ['data.x.fr'],
  framesApart: [],
  objects: [],
  signs: [],
};
const beside: WitnessesBeside = {
  host: 'data.x.fr',
  goneSigns: [],
  responses: 'none',
  hostsDropped: false,
  isToldOf: (host) => host === 'closed.test',
};
const page = (change: Partial<FrameWitness> = {}): FrameWitness => ({ ...document, ...change });
const apart = (host: string | null, change: Partial<FrameWitness> = {}): FrameWitness =>
  page({ host, place: 'apart', ...change });

describe('unreadFrames', () => {
  it.each([
    ['no frame', [page()], 0],
    ['a frame that answers', [page({ framesApart: ['carte.test'] }), apart('carte.test')], 0],
    ['one that does not', [page({ framesApart: ['carte.test'] })], 1],
    ['one that coverage tells of', [page({ framesApart: ['closed.test'] })], 0],
    ['one of two alike', [page({ framesApart: ['carte.test', 'carte.test'] }), apart('carte.test')], 1],
    ['one without an address that answers', [page({ framesApart: [null] }), apart(null)], 0],
    ['one without an address that does not', [page({ framesApart: [null] })], 1],
    ['one led to where it may be read', [page({ framesApart: ['data.x.fr'] }), apart('trace.test')], 0],
    ['one led to where it may not', [page({ framesApart: ['data.x.fr'] })], 1],
    [
      'one within a frame',
      [page({ framesApart: ['carte.test'] }), apart('carte.test', { framesApart: ['b.test'] })],
      1,
    ],
    [
      'an object that answers covers for no frame',
      [page({ framesApart: ['data.x.fr'], objects: ['carte.test'] }), apart('carte.test')],
      1,
    ],
    ['an object that does not answer may be an image', [page({ objects: ['carte.test'] })], 0],
  ] as const)('%s', (_, frames, expected) => {
    expect(unreadFrames(frames, beside.isToldOf)).toBe(expected);
  });
});

describe('hostsWitness', () => {
  it.each([
    ['no sign', [page()], {}, null],
    ['nobody answered', null, {}, 'failed'],
    ['a list that is cut', [page({ signs: ['timeline-cut'] })], {}, 'timeline-cut'],
    ['the same in a frame', [page(), apart(null, { signs: ['timeline-cut'] })], {}, 'timeline-cut'],
    ['a frame that is gone', [page({ signs: ['frame-removed'] })], {}, 'frames-unread'],
    ['a frame that does not answer', [page({ framesApart: [null] })], {}, 'frames-unread'],
    ['an address that led elsewhere', [page({ signs: ['led-elsewhere'] })], {}, 'led-elsewhere'],
    ['the same, and redirects watched', [page({ signs: ['led-elsewhere'] })], { responses: 'own' }, null],
    ['the same of a frame that is gone', [page()], { goneSigns: ['led-elsewhere'] }, 'led-elsewhere'],
    ['a sandboxed frame loads from the portal', [page(), apart(null, { opaque: true })], {}, 'led-elsewhere'],
    ['a worker', [page({ signs: ['worker'] })], {}, 'worker-unwatched'],
    ['a worker, and redirects watched', [page({ signs: ['worker'] })], { responses: 'own' }, 'worker-unwatched'],
    ['more than is looked through', [page({ signs: ['worker', 'too-many'] })], {}, 'too-many'],
    ['more hosts than are kept', [page()], { hostsDropped: true }, 'too-many'],
    [
      'all responses watched',
      [page({ signs: ['worker', 'timeline-cut'], framesApart: [null] })],
      { responses: 'all' },
      null,
    ],
    ['all responses watched, and nobody answered', null, { responses: 'all' }, null],
    ['all responses watched, and hosts dropped', [page()], { responses: 'all', hostsDropped: true }, 'too-many'],
  ] as const)('%s: %#', (_, frames, change, hidden) => {
    expect(hostsWitness(frames, { ...beside, ...change }).hidden).toBe(hidden);
  });

  it.each([
    ['all', [page(), apart('carte.test')], true],
    ['the page alone', [page(), apart('carte.test', { watched: false })], false],
    ['a blank where a host was stopped', [page(), page({ watched: false, askedFor: 'closed.test' })], true],
    ['a blank where nobody stopped the host', [page(), page({ watched: false, askedFor: 'carte.test' })], false],
    ['a blank that asked for nothing', [page(), page({ watched: false })], false],
    ['none', null, false],
  ] as const)('watched since they began to load: %s', (_, frames, watched) => {
    expect(hostsWitness(frames, beside).watched).toBe(watched);
  });
});
