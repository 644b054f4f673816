import { describe, expect, it } from 'vitest';
import { indexDatabase, lookUp, ownMeanings, readDatabase, vendorsInWords, vendorsOfHost } from './index.ts';
import type { CompactDatabase } from './index.ts';

const portal = 'data.exemple.fr';

const compact: CompactDatabase = {
  format: 1,
  vendors: ['Instagram', 'Marfeel', 'Acme'],
  categories: ['necessary', 'preferences', 'statistics', 'marketing', 'other'],
  rows: [
    ['sessionid', 0, 3, 'instagram.com', 31_536_000, 'x'],
    ['_s*', 1, 2, '', -1, 'x'],
    ['tp', 2, 3, '', -1, 'x'],
    ['acme_visitor', 2, 3, '', -1, 'x'],
    ['acme_tag*', 2, 2, '', 60, 'x'],
    ['locale', 2, 1, '', -1, 'x'],
  ],
};
const database = indexDatabase(compact);

describe('lookUp in our own layer', () => {
  it.each([
    ['sessionid', portal, 'opendatasoft', 'necessary'],
    ['sessionid', 'exemple.opendatasoft.com', 'opendatasoft', 'necessary'],
    ['sessionid', 'www.instagram.com', 'meta', 'necessary'],
    ['sessionid', 'www.tiktok.com', null, null],
    ['csrftoken', portal, 'opendatasoft', 'necessary'],
    ['cookies_preferences', portal, 'opendatasoft', 'necessary'],
    ['django_language', portal, 'opendatasoft', 'preferences'],
    ['_ga_<ID>', portal, 'google', 'statistics'],
    ['_pk_id.12.4a1f', portal, 'matomo', 'statistics'],
    ['_pk_id', portal, 'matomo', 'statistics'],
    ['NID', portal, null, null],
    ['NID', 'www.google.com', 'google', 'marketing'],
    ['player', portal, null, null],
    ['id', portal, null, null],
    ['', portal, null, null],
  ] as const)('%s on %s → %s, %s', (name, domain, vendor, category) => {
    const entry = lookUp(name, domain);
    expect([entry?.vendor ?? null, entry?.category ?? null]).toEqual([vendor, category]);
  });
});

describe('lookUp in the database', () => {
  it.each([
    ['acme_visitor', portal, 'Acme'],
    ['acme_tag_1', portal, 'Acme'],
    ['_session_id', portal, undefined],
    ['tp', portal, undefined],
    ['locale', portal, undefined],
    ['sessionid', portal, 'Opendatasoft (Huwise)'],
  ])('%s on %s → %s', (name, domain, provider) => {
    expect(lookUp(name, domain, database)?.provider).toBe(provider);
  });
});

describe('vendors', () => {
  it.each([
    ['Opendatasoft', ['opendatasoft']],
    ['Huwise', ['opendatasoft']],
    ['AT Internet', ['piano']],
    ['ATI', ['piano']],
    ['Piano Analytics (XiTi)', ['piano']],
    ['Google Analytics', ['google']],
    ['Mairie de Pianoville', []],
  ])('%s → %j', (words, ids) => {
    expect(vendorsInWords(words).map((vendor) => vendor.id)).toEqual(ids);
  });

  it('a host tells its vendors', () => {
    expect(vendorsOfHost('logs1406.xiti.com').map((vendor) => vendor.id)).toEqual(['piano']);
    expect(vendorsOfHost('notxiti.com')).toEqual([]);
  });
});

it('a name that lies on its vendor’s domain is known by itself', () => {
  expect(ownMeanings('VISITOR_INFO1_LIVE').map((entry) => [entry.vendor, entry.party])).toEqual([['youtube', 'third']]);
});

describe('readDatabase', () => {
  it.each([null, [], {}, { format: 2, vendors: [], categories: [], rows: [] }, { ...compact, rows: [['x']] }])(
    'refuses %j',
    (data) => {
      expect(readDatabase(data)).toBeNull();
    },
  );

  it('reads what the build ships', () => {
    expect(readDatabase(JSON.parse(JSON.stringify(compact)))?.byName.size).toBe(compact.rows.length);
  });
});
