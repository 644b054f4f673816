// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FrameRecord } from './frame-record.ts';
import { tellFrame } from './tell-frame.ts';

const record: FrameRecord = {
  watched: true,
  hosts: new Set(['timeline.test']),
  workers: new Set(),
  ledElsewhere: false,
  dropped: null,
  tooMany: false,
};

const entry = (name: string, initiatorType = 'img'): PerformanceResourceTiming =>
  ({ name, initiatorType }) as PerformanceResourceTiming;

/** What the browser's timeline of this document lists. */
const lists = (...entries: readonly PerformanceResourceTiming[]): void => {
  performance.getEntriesByType = () => [...entries];
};

function show(markup: string): void {
  document.documentElement.innerHTML = markup;
  for (const image of document.images) {
    Object.defineProperties(image, {
      complete: { value: true },
      naturalWidth: { value: image.dataset['loaded'] === undefined ? 0 : 1 },
      currentSrc: { value: image.src },
    });
  }
}

vi.stubGlobal('SVGImageElement', SVGSVGElement);
vi.stubGlobal('navigator', { serviceWorker: { controller: null } });
afterEach(() => {
  document.documentElement.innerHTML = '';
  lists();
});
lists();

describe('tellFrame', () => {
  it('names hosts of elements that were seen loading, and of no other', async () => {
    show(`
      <img data-loaded src="https://image.test/a.gif"><img src="https://echec.test/a.gif">
      <script type="text/plain" src="https://attend.test/a.js"></script>
      <iframe src="https://cadre.test/"></iframe>
      <object data="https://objet.test/"></object><embed src="https://inclus.test/">
      <a href="https://lien.test/"></a><form action="https://formulaire.test/"></form>
      <link rel="canonical" href="https://canonique.test/"><link rel="preload" href="https://avance.test/">`);
    const { hosts } = await tellFrame(record);
    expect(hosts.toSorted()).toEqual(['cadre.test', 'image.test', 'inclus.test', 'objet.test', 'timeline.test']);
  });

  it('names all that elements ask for where the timeline is cut', async () => {
    show(`
      <img data-loaded src="https://image.test/a.gif">
      <script src="https://script.test/a.js"></script><script type="module" src="https://module.test/a.js"></script>
      <script type="text/plain" src="https://attend.test/a.js"></script>
      <link rel="preload" href="https://avance.test/"><link rel="canonical" href="https://canonique.test/">`);
    const { hosts, signs } = await tellFrame({ ...record, watched: false, hosts: new Set() });
    expect(signs).toEqual(['timeline-cut']);
    expect(hosts.toSorted()).toEqual(['avance.test', 'image.test', 'module.test', 'script.test']);
  });

  it('takes nothing of the page for granted', async () => {
    show(`
      <img name="querySelectorAll" data-loaded src="https://image.test/a.gif"><img name="baseURI"><img name="nodeType">
      <form><input name="getAttribute"><input name="localName"><input name="shadowRoot"></form>`);
    expect((await tellFrame(record)).hosts).toContain('image.test');
  });

  const image = '<img data-loaded src="https://x.test/a.gif#b">';
  const many = Array.from({ length: 250 }, (_, index) => entry(`https://x.test/${index}`));
  it.each([
    ['a whole list', image, [entry('https://x.test/a.gif')], null, []],
    ['an image that is not in the list', image, [entry('https://x.test/b.gif')], null, ['timeline-cut']],
    ['an image within the page', '<img data-loaded src="data:image/gif;base64,R0">', [], null, []],
    ['a full list', '', many, null, ['timeline-cut']],
    ['a full list of which nothing was dropped', '', many, 0, []],
    ['a full list of which one was', '', many.slice(1), 1, ['timeline-cut']],
    [
      'a frame that is there',
      '<iframe src="https://x.test/f"></iframe>',
      [entry('https://x.test/f', 'iframe')],
      null,
      [],
    ],
    ['a frame that is gone', '', [entry('https://x.test/f', 'iframe')], null, ['frame-removed']],
    ['an object that is gone', '', [entry('https://x.test/f', 'object')], null, ['frame-removed']],
  ] as const)('of a document that nobody watched: %s', async (_, markup, entries, dropped, signs) => {
    lists(...entries);
    show(markup);
    expect((await tellFrame({ ...record, watched: false, dropped })).signs).toEqual(signs);
    // Who watched from the start needs no list of the browser's.
    expect((await tellFrame(record)).signs).toEqual([]);
  });

  it.each([
    ['a worker', { workers: new Set(['https://x.test/w.js']) }, '', ['worker']],
    [
      'a module loaded ahead',
      { workers: new Set(['https://x.test/w.js']) },
      '<link rel="modulepreload" href="https://x.test/w.js">',
      [],
    ],
    ['an address that led elsewhere', { ledElsewhere: true }, '', ['led-elsewhere']],
    ['more hosts than are kept', { tooMany: true }, '', ['too-many']],
  ] as const)('says that there was %s', async (_, change, markup, signs) => {
    show(markup);
    expect((await tellFrame({ ...record, ...change })).signs).toEqual(signs);
  });

  it('says that a service worker answers for the network', async () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
    expect((await tellFrame(record)).signs).toEqual(['worker']);
  });
});
