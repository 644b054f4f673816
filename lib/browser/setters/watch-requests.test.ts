import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionFacts } from '../session/audit-session.ts';

type Listener = (details: Readonly<Record<string, unknown>>) => unknown;
const listeners = vi.hoisted(() => [] as Listener[]);
const notes = vi.hoisted(() => [] as { tabId: number; note: (facts: unknown) => unknown }[]);
vi.mock('wxt/browser', () => {
  const event = { addListener: (listener: Listener) => listeners.push(listener) };
  return { browser: { webRequest: { onResponseStarted: event, onBeforeRedirect: event } } };
});
vi.mock('../session/sessions.ts', () => ({
  noteSoon: (tabId: number, note: (facts: unknown) => unknown) => void notes.push({ tabId, note }),
  tabsUnderAudit: async () => [7, 8],
}));

const { watchRequests } = await import('./watch-requests.ts');
watchRequests({ urls: [] });

const facts = {
  host: 'data.x.fr',
  page: 'https://data.x.fr/',
  thirdPartyHosts: ['known.test'],
  answeredHosts: [],
  hostsDropped: false,
};

beforeEach(() => void notes.splice(0));

/** What one request makes of the audit of each tab that it is put to. */
async function after(details: Readonly<Record<string, unknown>>): Promise<readonly (SessionFacts | null)[]> {
  listeners[0]?.({ tabId: 7, type: 'image', url: 'https://stats.test/i.gif', ...details });
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return notes.map(({ note }) => (note(facts) as { facts: SessionFacts } | null)?.facts ?? null);
}

const heard = (...hosts: readonly string[]) => ({
  thirdPartyHosts: ['known.test', ...hosts.filter((host) => host !== 'known.test')],
  answeredHosts: hosts,
});

describe('a request of a page under audit', () => {
  it.each([
    ['another site answers', {}, heard('stats.test')],
    ['one that was known answers', { url: 'https://known.test/' }, heard('known.test')],
    ['a web socket is opened', { url: 'wss://stats.test/' }, heard('stats.test')],
    [
      'the portal’s own address leads elsewhere',
      { url: 'https://data.x.fr/mene', redirectUrl: 'https://trace.test/' },
      heard('trace.test'),
    ],
    ['the portal answers', { url: 'https://data.x.fr/logo.png' }, null],
    ['its own site answers', { url: 'https://static.x.fr/logo.png' }, null],
    ['the visitor goes elsewhere', { type: 'main_frame', redirectUrl: 'https://connexion.test/' }, null],
  ] as const)('%s', async (_, details, expected) => {
    const [one = null] = await after(details);
    expect(one && { thirdPartyHosts: one.thirdPartyHosts, answeredHosts: one.answeredHosts }).toEqual(expected);
  });

  it.each([
    ['Chromium', { tabId: -1, initiator: 'https://data.x.fr' }, true],
    ['Firefox', { tabId: -1, originUrl: 'https://data.x.fr/sw.js' }, true],
    ['another site’s worker', { tabId: -1, initiator: 'https://www.autre.test' }, false],
    ['nobody’s', { tabId: -1 }, false],
  ] as const)('of a worker that belongs to no tab is told by who asked: %s', async (_, details, noted) => {
    const all = await after(details);
    expect(all.map((one) => one !== null)).toEqual([noted, noted]);
  });
});
