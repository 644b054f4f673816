import { describe, expect, it } from 'vitest';
import { withCharter, withLook, type Gathered, type Seen } from './gathered.ts';

const audit = { tabId: 1, session: 'one', host: 'data.x.fr', store: '0' };
const others = [
  { ...audit, tabId: 2 },
  { ...audit, session: 'two' },
  { ...audit, host: 'data.y.fr' },
  { ...audit, store: 'firefox-private' },
];
const seen = { audit } as Seen;
const gathered = { tab: {}, seen, charter: null } as unknown as Gathered;
const evidence = {} as NonNullable<Gathered['charter']>;

describe('what is gathered of one audit', () => {
  it('takes what is of the same', () => {
    expect(withCharter(gathered, { outcome: 'found', audit: { ...audit }, evidence })).toEqual({
      ...gathered,
      charter: evidence,
    });
    expect(withLook(gathered, { ...seen, audit: { ...audit } })).toEqual(gathered);
  });

  it.each(others)('refuses what is of another: %j', (other) => {
    expect(withCharter(gathered, { outcome: 'found', audit: other, evidence })).toBeNull();
    expect(withLook(gathered, { ...seen, audit: other })).toBeNull();
  });
});
