import { describe, expect, it } from 'vitest';
import { buildCoverage, type LooksTried } from './build-coverage.ts';

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
  listFailed: false,
  cookies: [
    { domain: 'data.x.fr', origin: 'host', partition: null },
    { domain: 'x.fr', origin: 'parent-domain', partition: null },
  ],
  thirdPartyHosts: ['stats.test'],
  otherStorageCount: 3,
  settersWatched: null,
  notes: [],
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
        'third-party 0',
        'other-storage 3',
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
        'third-party failed',
        'other-storage 3',
        'setters not-asked',
      ],
    ],
    [
      'page silent',
      { otherStorageCount: null, settersWatched: { seen: 2, pageLoadedBefore: true } },
      [
        'first-party-jar 1',
        'parent-domain 1',
        'partitioned 0',
        'third-party 0',
        'other-storage failed',
        'setters page-loaded-before',
      ],
    ],
    [
      'setters watched',
      { settersWatched: { seen: 2, pageLoadedBefore: false } },
      ['first-party-jar 1', 'parent-domain 1', 'partitioned 0', 'third-party 0', 'other-storage 3', 'setters 2'],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(states(change)).toEqual(expected);
  });
});
