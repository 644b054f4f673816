import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFetch } from '../page/fetch-in-page.ts';
import { fetchCandidate } from './fetch-candidate.ts';

const { fetchInPage, runInPage, hostGranted } = vi.hoisted(() => ({
  fetchInPage: vi.fn<() => Promise<PageFetch>>(),
  runInPage: vi.fn<() => Promise<PageFetch | null>>(),
  hostGranted: vi.fn<(host: string) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../page/fetch-in-page.ts', () => ({ fetchInPage }));
vi.mock('../page/run-in-page.ts', () => ({ runInPage }));
vi.mock('../permissions/granted.ts', () => ({ hostGranted }));

const portal = { tabId: 1, portalOrigin: 'https://data.x.fr' };
const own = 'https://data.x.fr/cookies/';
const elsewhere = 'https://www.x.fr/cookies/';
const answered = (worker: boolean, asker = 'data.x.fr'): PageFetch => ({
  outcome: 'answered',
  status: 200,
  contentType: 'text/html',
  body: '',
  cut: null,
  date: null,
  age: null,
  worker,
  asker,
});

beforeEach(() => {
  fetchInPage.mockReset().mockResolvedValue(answered(false));
  runInPage.mockReset().mockResolvedValue(answered(false));
});

describe('fetchCandidate', () => {
  it.each([
    ['the portal, its host granted', own, ['data.x.fr'], answered(false), 'answered', 'background'],
    [
      'the portal, its page worker in place, its host granted',
      own,
      ['data.x.fr'],
      answered(true),
      'answered',
      'background',
    ],
    ['the portal, without permission', own, [], answered(false), 'answered', 'page'],
    ['the portal, without permission, behind a worker', own, [], answered(true), 'answered', 'page-worker'],
    ['the portal, in a page that forbids it', own, [], { outcome: 'forbidden' }, 'forbidden', 'page'],
    ['the portal, in a page that lets nobody in', own, [], null, 'failed', 'page'],
    ['the portal, in a page that came in its place', own, [], answered(false, 'data.y.fr'), 'failed', 'page'],
    ['another host, granted', elsewhere, ['www.x.fr'], answered(false), 'answered', 'background'],
    ['another host, without permission', elsewhere, ['data.x.fr'], answered(false), 'other-host', null],
  ] as const)('%s', async (_, url, granted: readonly string[], inPage, outcome, through) => {
    hostGranted.mockImplementation(async (host) => granted.includes(host));
    runInPage.mockResolvedValue(inPage);
    const fetched = await fetchCandidate(portal, url, 1000);
    expect([fetched.answer.outcome, fetched.through]).toEqual([outcome, through]);
    expect(runInPage).toHaveBeenCalledTimes(through === 'page' || through === 'page-worker' ? 1 : 0);
  });
});
