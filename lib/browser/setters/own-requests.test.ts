import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asOwnRequest, isOwnRequest } from './own-requests.ts';

const url = 'https://data.x.fr/terms/cookies-policy/';
const seen = (type = 'xmlhttprequest'): boolean => isOwnRequest({ url, type });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('knows a request of its own while it lasts and a moment longer', async () => {
  expect(seen()).toBe(false);
  const during = await asOwnRequest(url, async () => [seen(), seen('main_frame')]);
  expect(during).toEqual([true, false]);
  expect(seen()).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(seen()).toBe(false);
});

it('forgets one that failed', async () => {
  await expect(asOwnRequest(url, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  vi.advanceTimersByTime(5000);
  expect(seen()).toBe(false);
});
