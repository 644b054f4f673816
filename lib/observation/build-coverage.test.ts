import { describe, expect, it } from 'vitest';
import { buildCoverage, type LooksTried } from './build-coverage.ts';
import type { NotLookedReason } from './coverage.ts';

const stored = {
  'local-storage': 3,
  'session-storage': 0,
  'indexed-db': 0,
  'cache-storage': 0,
  'service-worker': 0,
};
const all = (reason: NotLookedReason): LooksTried['otherStorage'] => ({
  'local-storage': reason,
  'session-storage': reason,
  'indexed-db': reason,
  'cache-storage': reason,
  'service-worker': reason,
});
const clear: LooksTried['obstacles'] = {
  blockedHosts: [],
  notKeptFrom: [],
  responsesWatched: true,
  partitionsAll: false,
  controlRead: true,
  sightingsDropped: false,
  nearCookieLimit: false,
};

const tried: LooksTried = {
  portal: {
    host: 'data.x.fr',
    origin: 'https://data.x.fr',
    ancestors: ['data.x.fr', 'x.fr'],
    registrableDomain: 'x.fr',
  },
  hostsMissing: [],
  refused: false,
  withdrawn: false,
  namesWithheld: [],
  cookiesBlocked: false,
  listFailed: false,
  cookies: [
    { domain: 'data.x.fr', origin: 'host', partition: null },
    { domain: 'x.fr', origin: 'parent-domain', partition: null },
  ],
  thirdPartyHosts: ['stats.test'],
  hostsWitness: { hidden: null, watched: true },
  notSeenLoading: [],
  otherStorage: stored,
  settersWatched: null,
  obstacles: clear,
};

const states = (change: Partial<LooksTried>): readonly string[] =>
  buildCoverage({ ...tried, ...change }).map(({ scope, outcome }) =>
    outcome.state === 'looked' ? `${scope.kind} ${outcome.count}` : `${scope.kind} ${outcome.reason}`,
  );

describe('buildCoverage', () => {
  it.each([
    [
      'everything granted',
      {},
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'nothing granted',
      { hostsMissing: ['data.x.fr', 'x.fr', 'stats.test'] },
      [
        'first-party-jar permission-missing',
        'parent-domain permission-missing',
        'partitioned permission-missing',
        'third-party-hosts 1',
        'third-party not-asked',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'refused',
      { hostsMissing: ['data.x.fr', 'x.fr', 'stats.test'], refused: true },
      [
        'first-party-jar permission-refused',
        'parent-domain permission-refused',
        'partitioned permission-refused',
        'third-party-hosts 1',
        'third-party not-asked',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'withdrawn',
      { hostsMissing: ['data.x.fr'], withdrawn: true },
      [
        'first-party-jar permission-withdrawn',
        'parent-domain permission-withdrawn',
        'partitioned permission-withdrawn',
        'third-party-hosts 1',
        'third-party permission-withdrawn',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'parent missing',
      { hostsMissing: ['x.fr'] },
      [
        'first-party-jar 1',
        'parent-domain permission-missing',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'a name that may be the parent’s',
      { hostsMissing: ['x.fr'], namesWithheld: ['_ga'] },
      [
        'first-party-jar 1',
        'parent-domain permission-missing',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'third party missing',
      { hostsMissing: ['stats.test'] },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned not-asked',
        'third-party-hosts 1',
        'third-party not-asked',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'another host stopped',
      { obstacles: { ...clear, blockedHosts: ['ads.test', 'stats.x.fr'] } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party blocked',
        'third-party 0',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'a part of the other storage refused',
      { otherStorage: { ...stored, 'cache-storage': 'failed' } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'other-storage 0',
        'other-storage 0',
        'other-storage failed',
        'other-storage 0',
        'setters not-asked',
      ],
    ],
    [
      'a part of the other storage read in part',
      { otherStorage: { ...stored, 'indexed-db': { read: 200 } } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'other-storage 0',
        'other-storage 200',
        'other-storage 0',
        'other-storage 0',
        'setters not-asked',
      ],
    ],
    [
      'cookies blocked, and with them all storage',
      { cookiesBlocked: true, namesWithheld: ['lang'], otherStorage: all('blocked-by-browser') },
      [
        'first-party-jar blocked-by-browser',
        'parent-domain blocked-by-browser',
        'partitioned blocked-by-browser',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage blocked-by-browser',
        'setters not-asked',
      ],
    ],
    [
      'a page without an origin of its own',
      { otherStorage: all('page-sandboxed') },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage page-sandboxed',
        'setters not-asked',
      ],
    ],
    [
      'withheld',
      { namesWithheld: ['lang'] },
      [
        'first-party-jar withheld-by-browser',
        'parent-domain withheld-by-browser',
        'partitioned withheld-by-browser',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'list failed',
      { listFailed: true },
      [
        'first-party-jar failed',
        'parent-domain failed',
        'partitioned failed',
        'third-party-hosts 1',
        'third-party failed',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'page silent',
      { otherStorage: null, settersWatched: { seen: 2, notLooked: 'page-loaded-before', notes: [] } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage failed',
        'setters page-loaded-before',
      ],
    ],
    [
      'a page that did not answer',
      {
        otherStorage: all('page-did-not-answer'),
        hostsWitness: { hidden: 'page-did-not-answer', watched: false },
        settersWatched: { seen: 2, notLooked: 'page-did-not-answer', notes: [] },
      },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned page-did-not-answer',
        'third-party-hosts page-did-not-answer',
        'third-party 0',
        'other-storage page-did-not-answer',
        'setters page-did-not-answer',
      ],
    ],
    [
      'setters watched',
      { settersWatched: { seen: 2, notLooked: null, notes: [] } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party-hosts 1',
        'third-party 0',
        'other-storage 3',
        'setters 2',
      ],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(states(change)).toEqual(expected);
  });
});

it('says what was read in part', () => {
  const entries = buildCoverage({ ...tried, otherStorage: { ...stored, 'indexed-db': { read: 200 } } });
  expect(entries.flatMap(({ notes: said }) => said)).toEqual(['partly-looked']);
});

const notes = (change: Partial<LooksTried>): readonly string[] =>
  buildCoverage({ ...tried, ...change }).flatMap((entry) => entry.notes.map((note) => `${entry.scope.kind} ${note}`));

describe('where other sites may have been loaded from unseen', () => {
  it.each([
    ['nothing speaks for it', {}, ['partitioned 0', 'third-party-hosts 1', 'third-party 0']],
    [
      'signs of it',
      { hostsWitness: { hidden: 'led-elsewhere', watched: true } },
      ['partitioned led-elsewhere', 'third-party-hosts led-elsewhere', 'third-party 0'],
    ],
    [
      'signs of it, and one that may not be read',
      { hostsMissing: ['stats.test'], hostsWitness: { hidden: 'timeline-cut', watched: false } },
      ['partitioned not-asked', 'third-party-hosts timeline-cut', 'third-party not-asked'],
    ],
    [
      'cookies in this site’s partition',
      { notSeenLoading: ['trace.test'] },
      ['partitioned 0', 'third-party-hosts 1', 'third-party 0', 'third-party not-seen-loading'],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(states(change).slice(2, -2)).toEqual(expected);
  });

  it('a page that was open before says so, and is looked at all the same', () => {
    const coverage = buildCoverage({ ...tried, hostsWitness: { hidden: null, watched: false } });
    const hosts = coverage.find(({ scope }) => scope.kind === 'third-party-hosts');
    expect(hosts).toEqual({
      scope: { kind: 'third-party-hosts', origin: 'https://data.x.fr' },
      outcome: { state: 'looked', count: 1 },
      notes: ['opened-before'],
    });
  });
});

describe('notes of a scope', () => {
  it.each([
    ['nothing in the way', {}, []],
    ['own site stopped', { blockedHosts: ['stats.x.fr'] }, ['first-party-jar requests-blocked']],
    ['third party stopped once', { blockedHosts: ['stats.test'] }, ['third-party requests-blocked']],
    ['own cookies not kept', { notKeptFrom: ['data.x.fr'] }, ['first-party-jar cookies-not-kept']],
    ['third party’s not kept', { notKeptFrom: ['stats.test'] }, ['third-party third-party-cookies-blocked']],
    ['nobody watched', { responsesWatched: false }, ['third-party blocking-not-known']],
    ['no second witness', { controlRead: false }, ['first-party-jar no-control-reading']],
    ['cookies that came and went', { sightingsDropped: true }, ['first-party-jar sightings-dropped']],
    ['many cookies', { nearCookieLimit: true }, ['first-party-jar near-cookie-limit']],
  ] as const)('%s', (_, change, expected) => {
    expect(notes({ obstacles: { ...clear, ...change } })).toEqual(expected);
  });

  it.each([
    ['a cookie that any browser’s blocking would take', null, false, []],
    ['a partitioned one, which may stay', 'https://x.fr', false, ['third-party blocking-not-known']],
    ['a partitioned one where all are', 'https://x.fr', true, []],
  ] as const)('of blocking: %s', (_, partition, partitionsAll, expected) => {
    const cookies = [{ domain: 'stats.test', origin: 'third-party', partition }] as const;
    expect(notes({ cookies, obstacles: { ...clear, partitionsAll, responsesWatched: false } })).toEqual(expected);
  });
});
