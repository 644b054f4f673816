import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditSession } from '../session/audit-session.ts';
import type { Noted } from '../session/sessions.ts';

type Listener = (details: Readonly<Record<string, unknown>>) => unknown;
const listeners = vi.hoisted(() => ({ headers: [] as Listener[], errors: [] as Listener[] }));
const notes = vi.hoisted(() => [] as { tabId: number; note: (facts: unknown) => unknown }[]);
vi.mock('wxt/browser', () => ({
  browser: {
    webRequest: {
      onHeadersReceived: { addListener: (listener: Listener) => listeners.headers.push(listener) },
      onSendHeaders: { addListener: () => null },
      onErrorOccurred: { addListener: (listener: Listener) => listeners.errors.push(listener) },
    },
  },
}));
vi.mock('./watch-requests.ts', () => ({ watchRequests: () => undefined }));
vi.mock('../session/sessions.ts', () => ({
  noteSoon: (tabId: number, note: (facts: unknown) => unknown) => void notes.push({ tabId, note }),
}));

const { watchSetters } = await import('./watch-setters.ts');
watchSetters();

const facts = {
  host: 'data.x.fr',
  page: 'https://data.x.fr/',
  consent: { kind: 'none' },
  choices: [],
  blockedHosts: ['stopped.test'],
} as unknown as AuditSession;

beforeEach(() => void notes.splice(0));

/** What one response makes of an audit; `never asked` where nothing is even put to it. */
function after(details: Readonly<Record<string, unknown>>): Noted | null | 'never asked' {
  listeners.headers[0]?.({ tabId: 7, type: 'image', timeStamp: 0, url: 'https://t.test/i.gif', ...details });
  const asked = notes[0];
  return asked === undefined ? 'never asked' : (asked.note(facts) as Noted | null);
}

const cookie = (value: string): Readonly<Record<string, unknown>> => ({
  responseHeaders: [{ name: 'Set-Cookie', value }],
});

describe('a response', () => {
  it('is noted with the page and the choice that were there', () => {
    expect(after(cookie('a=1'))).toMatchObject({
      facts: { page: 'https://data.x.fr/' },
      sets: [{ name: 'a', page: 'https://data.x.fr/', consent: 'before-choice' }],
    });
  });

  it('that sets the choice itself changes it for those that follow', () => {
    const choice = after(cookie(`cookies_preferences=${encodeURIComponent('{"matomo":true}')}`));
    expect(choice).toMatchObject({ facts: { consentKnownAt: '1970-01-01T00:00:00.000Z' } });
    expect((choice as Noted).facts.consent.kind).not.toBe('none');
  });

  it.each([
    ['of no tab', { ...cookie('a=1'), tabId: -1 }, 'never asked'],
    ['without headers', {}, 'never asked'],
    ['without cookies', { responseHeaders: [] }, null],
  ] as const)('%s is not noted', (_, details, noted) => {
    expect(after(details)).toEqual(noted);
  });

  it('of another site’s page in the tab is nobody’s business: the page alone is noted', () => {
    const other = { ...cookie('a=1'), type: 'main_frame', url: 'https://other.test/?secret#part' };
    expect(after(other)).toEqual({ facts: { ...facts, page: 'https://other.test/' } });
  });
});

describe('a request that failed', () => {
  it('in another site’s page in the tab is nobody’s business', () => {
    listeners.errors[0]?.({ tabId: 7, url: 'https://t.test/', error: 'net::ERR_BLOCKED_BY_CLIENT' });
    expect(notes[0]?.note({ ...facts, page: 'https://other.test/' })).toBeNull();
    expect(notes[0]?.note({ ...facts, page: '' })).toBeNull();
  });

  it.each([
    ['was stopped', 'net::ERR_BLOCKED_BY_CLIENT', 'https://t.test/', ['stopped.test', 't.test']],
    ['of a host that is known to be stopped', 'NS_ERROR_ABORT', 'https://stopped.test/', null],
    ['was given up by the page', 'net::ERR_ABORTED', 'https://t.test/', 'never asked'],
  ] as const)('%s', (_, error, url, blockedHosts) => {
    listeners.errors[0]?.({ tabId: 7, url, error });
    const noted = notes[0] === undefined ? 'never asked' : (notes[0].note(facts) as Noted | null);
    expect(noted).toEqual(Array.isArray(blockedHosts) ? { facts: { ...facts, blockedHosts } } : blockedHosts);
  });
});
