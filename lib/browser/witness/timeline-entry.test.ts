import { describe, expect, it } from 'vitest';
import { readEntry, type TimelineEntry } from './timeline-entry.ts';

/** As Chromium 156 and Firefox 153 told them of a local page (`tests/e2e/hostile` plays the same). */
const answered: TimelineEntry = {
  name: 'https://data.x.fr/logo.png',
  initiatorType: 'img',
  requestStart: 12,
  redirectStart: 0,
  connectStart: 10,
  connectEnd: 10,
  nextHopProtocol: 'http/1.1',
  responseStatus: 200,
  contentType: 'image/png',
};
const silent = { requestStart: 0, nextHopProtocol: '', responseStatus: 0, connectStart: 0, connectEnd: 0 } as const;

describe('readEntry', () => {
  it.each([
    ['answered', {}, false],
    ['from a cache', { requestStart: 11, connectStart: 11, connectEnd: 11 }, false],
    ['an error of the portal', { responseStatus: 404 }, false],
    ['redirected within the origin', { redirectStart: 5 }, false],
    ['given up after the answer began (Firefox)', { responseStatus: 0 }, false],
    ['redirected to another site, or no answer (Chromium)', silent, true],
    ['the same (Firefox)', { ...silent, responseStatus: 200 }, true],
    ['redirected to a site that shows its times (Chromium)', { redirectStart: 5, responseStatus: 0 }, true],
    ['the same (Firefox)', { redirectStart: 5, connectEnd: 54 }, true],
    ['another site’s', { ...silent, name: 'https://stats.test/x' }, false],
    ['the portal’s by http, which is asked for by https', { ...silent, name: 'http://data.x.fr/x' }, true],
    ['the same, answered (Firefox)', { name: 'http://data.x.fr/x', requestStart: 0 }, false],
    ['another port’s', { ...silent, name: 'https://data.x.fr:8443/x' }, false],
  ] as const)('led elsewhere: %s', (_, change, expected) => {
    expect(readEntry({ ...answered, ...change }, 'https://data.x.fr').ledElsewhere).toBe(expected);
  });

  it.each([
    ['a script that no element asked for', { initiatorType: 'other', contentType: 'text/javascript' }, true],
    ['an icon', { initiatorType: 'other', contentType: 'image/x-icon' }, false],
    ['an element’s script', { initiatorType: 'script', contentType: 'text/javascript' }, false],
    ['a browser that tells no type', { initiatorType: 'other', contentType: undefined }, false],
  ] as const)('perhaps a worker: %s', (_, change, expected) => {
    expect(readEntry({ ...answered, ...change }, 'https://data.x.fr').maybeWorker).toBe(expected);
  });

  it('a document without an origin has no addresses of its own', () => {
    expect(readEntry({ ...answered, ...silent }, 'null').ledElsewhere).toBe(false);
  });
});
