import { describe, expect, it } from 'vitest';
import { hearAnswers, hearHosts } from './hear-hosts.ts';

const none = { host: 'data.x.fr', thirdPartyHosts: [], answeredHosts: [], hostsDropped: false };
const named = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `h${index}.test`);

describe('hearHosts', () => {
  it('keeps each host of another site once', () => {
    const heard = hearHosts(none, ['a.test', 'data.x.fr', 'www.x.fr', 'x.fr', 'a.test', 'b.test']);
    expect(heard).toEqual({ thirdPartyHosts: ['a.test', 'b.test'], answeredHosts: [], hostsDropped: false });
  });

  it('gives the very same list where nothing is new', () => {
    const before = { ...none, thirdPartyHosts: ['a.test'] };
    expect(hearHosts(before, ['a.test', 'data.x.fr']).thirdPartyHosts).toBe(before.thirdPartyHosts);
  });

  it('keeps a thousand, and says that there were more', () => {
    const heard = hearHosts(none, named(1001));
    expect(heard.thirdPartyHosts).toHaveLength(1000);
    expect(heard.hostsDropped).toBe(true);
    expect(hearHosts(none, named(1000)).hostsDropped).toBe(false);
    expect(hearHosts({ ...none, ...heard }, ['other.test']).thirdPartyHosts).toHaveLength(1000);
  });
});

describe('hearAnswers', () => {
  it('keeps a host that answers among those that were loaded from', () => {
    const { thirdPartyHosts, answeredHosts } = hearAnswers({ ...none, thirdPartyHosts: ['a.test'] }, ['b.test']);
    expect([thirdPartyHosts, answeredHosts]).toEqual([['a.test', 'b.test'], ['b.test']]);
  });
});
