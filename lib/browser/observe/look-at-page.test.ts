import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtPage } from './look-at-page.ts';

interface Injection {
  readonly func: { readonly name: string };
  readonly injectImmediately?: boolean;
}
const { executeScript, get } = vi.hoisted(() => ({
  executeScript: vi.fn<(injection: Injection) => Promise<readonly object[]>>(),
  get: vi.fn<() => Promise<object>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript }, tabs: { get } } }));

const url = 'https://data.x.fr/pages/accueil/';
const never = async (): Promise<never> => new Promise(() => undefined);
const given = (func: string, loading: boolean): readonly object[] => [
  { result: func === 'probePage' ? { url, loading, cookieNames: [] } : { host: 'data.x.fr', of: func } },
];

beforeEach(() => {
  vi.useFakeTimers();
  get.mockResolvedValue({ url });
});
afterEach(() => void vi.useRealTimers());

async function looked(): ReturnType<typeof lookAtPage> {
  const look = lookAtPage(1);
  await vi.advanceTimersByTimeAsync(6000);
  return look;
}

describe('a page that is asked', () => {
  it('answers', async () => {
    executeScript.mockImplementation(async ({ func }) => given(func.name, false));
    expect(await looked()).toMatchObject({
      outcome: 'seen',
      page: { answer: 'whole', storage: { of: 'listStorage' } },
    });
  });

  it('never ends loading: it is asked as it stands, and no banner is missed', async () => {
    executeScript.mockImplementation(async ({ func, injectImmediately }) =>
      injectImmediately === true ? given(func.name, true) : never(),
    );
    expect(await looked()).toMatchObject({ page: { answer: 'loading', links: { of: 'listLinks' }, choice: null } });
  });

  it('never answers: its address is known, and nothing else', async () => {
    executeScript.mockImplementation(never);
    expect(await looked()).toMatchObject({
      outcome: 'seen',
      page: { answer: 'none', probe: { url, cookieNames: null }, links: null, storage: 'page-did-not-answer' },
    });
  });

  it('never answers, and hides its address: nothing is known', async () => {
    get.mockResolvedValue({});
    executeScript.mockImplementation(never);
    expect(await looked()).toEqual({ outcome: 'unreadable', reason: 'no-answer' });
  });

  it('has one dead part: that part is lost', async () => {
    executeScript.mockImplementation(async ({ func }) =>
      func.name === 'listStorage' ? never() : given(func.name, false),
    );
    expect(await looked()).toMatchObject({
      page: { answer: 'whole', links: { of: 'listLinks' }, storage: 'page-did-not-answer' },
    });
  });
});
