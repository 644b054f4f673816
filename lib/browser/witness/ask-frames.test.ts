import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFrames } from './ask-frames.ts';

type Ask = (injection: { readonly target: { readonly allFrames?: boolean } }) => Promise<readonly object[]>;
const executeScript = vi.hoisted(() => vi.fn<Ask>());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const page = { host: 'data.x.fr', signs: [] };
const never = async (): Promise<never> => new Promise(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('askFrames', () => {
  it('gives what each document answers, and leaves out those that broke', async () => {
    executeScript.mockResolvedValue([{ result: page }, { result: null }, {}]);
    expect(await askFrames(1)).toEqual([page]);
  });

  it('gives the page’s own answer where a frame never answers, and says that it was not read', async () => {
    executeScript.mockImplementation(async ({ target }) => (target.allFrames === true ? never() : [{ result: page }]));
    const asked = askFrames(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await asked).toEqual([{ ...page, signs: ['frame-removed'] }]);
  });

  it.each([
    ['nobody is let in', async () => Promise.reject(new Error('Cannot access contents of the page'))],
    ['nothing answers', never],
  ] as const)('gives null where %s', async (_, answer) => {
    executeScript.mockImplementation(answer);
    const asked = askFrames(1);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await asked).toBeNull();
  });
});
