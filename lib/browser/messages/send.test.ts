import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswerError, send } from './send.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

const message = { type: 'watch-setters' } as const;
const done = { ok: true, value: true };

/** The answer, however long it takes. */
async function answered(): Promise<unknown> {
  const sent = send(message).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return sent;
}

/** How the browsers say that the background went away under a message. */
const deaths: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'Chromium, the worker ended',
    async () => Promise.reject(new Error('The message port closed before a response was received.')),
  ],
  [
    'Chromium, the worker not there yet',
    async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  ],
  ['Firefox, the event page ended', async () => undefined],
];

describe('a message to a background that dies', () => {
  it.each(deaths)('%s: is sent again, and answered', async (_, die) => {
    sendMessage.mockImplementationOnce(die).mockImplementationOnce(die).mockResolvedValueOnce(done);
    expect(await answered()).toBe(true);
    expect(sendMessage.mock.calls).toEqual([[message], [message], [message]]);
  });

  it.each(deaths)('%s: again and again, is given up, and said', async (_, die) => {
    sendMessage.mockImplementation(die);
    expect(await answered()).toMatchObject({ name: noAnswerError });
    expect(sendMessage).toHaveBeenCalledTimes(5);
  });
});

describe('a message', () => {
  it('that fails in the background is not sent again: its error comes by name and words', async () => {
    sendMessage.mockResolvedValue({ ok: false, name: 'MemoryFullError', detail: 'no room' });
    expect(await answered()).toMatchObject({ name: 'MemoryFullError', message: 'no room' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('that is never answered is given up, and said', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    expect(await answered()).toMatchObject({ name: noAnswerError });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
