import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFetch } from '../page/fetch-in-page.ts';
import type { InPage } from '../page/try-in-page.ts';
import { fetchCandidate } from './fetch-candidate.ts';

const { fetchInPage, tryInPage, hostGranted } = vi.hoisted(() => ({
  fetchInPage: vi.fn<() => Promise<PageFetch>>(),
  tryInPage: vi.fn<() => Promise<InPage<PageFetch>>>(),
  hostGranted: vi.fn<(host: string) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../page/fetch-in-page.ts', () => ({ fetchInPage }));
vi.mock('../page/try-in-page.ts', () => ({ tryInPage }));
vi.mock('../permissions/granted.ts', () => ({ hostGranted }));

const portal = { tabId: 1, portalOrigin: 'https://data.x.fr', pageAnswers: true };
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
  tryInPage.mockReset();
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
    tryInPage.mockResolvedValue(
      inPage === null ? { outcome: 'failed', reason: 'closed' } : { outcome: 'ran', result: inPage },
    );
    const fetched = await fetchCandidate(portal, url, 1000);
    expect([fetched.answer.outcome, fetched.through]).toEqual([outcome, through]);
    expect(tryInPage).toHaveBeenCalledTimes(through === 'page' || through === 'page-worker' ? 1 : 0);
  });

  it.each([
    ['that answers nothing is not asked', { ...portal, pageAnswers: false }, 0],
    ['that answers no more is given up', portal, 1],
  ] as const)('a page %s', async (_, asking, times) => {
    hostGranted.mockResolvedValue(false);
    tryInPage.mockResolvedValue({ outcome: 'failed', reason: 'no-answer' });
    expect((await fetchCandidate(asking, own, 1000)).answer.outcome).toBe('page-silent');
    expect(tryInPage).toHaveBeenCalledTimes(times);
  });
});
