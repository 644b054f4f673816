import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionFacts } from '../session/audit-session.ts';

type Listener = (details: Readonly<Record<string, unknown>>) => unknown;
const listeners = vi.hoisted(() => [] as Listener[]);
const notes = vi.hoisted(() => [] as ((facts: unknown) => unknown)[]);
vi.mock('wxt/browser', () => ({
  browser: { webRequest: { onSendHeaders: { addListener: (listener: Listener) => listeners.push(listener) } } },
}));
vi.mock('../session/sessions.ts', () => ({
  noteSoon: (_: number, note: (facts: unknown) => unknown) => void notes.push(note),
}));

const { namesSent, watchSent } = await import('./watch-sent.ts');
watchSent({ urls: [] });
beforeEach(() => void notes.splice(0));

const facts = {
  host: 'data.x.fr',
  page: 'https://data.x.fr/',
  consent: { kind: 'choice', services: { ga: false }, madeAt: null },
  sentSince: [],
  sentDropped: false,
};
const time = Date.parse('2026-12-01T10:00:00Z');
const cookies = [{ name: 'Cookie', value: '_ga=MARK; uid=MARK=2; nu' }];

function after(details: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): unknown {
  listeners[0]?.({
    tabId: 7,
    type: 'image',
    url: 'https://www.stats.test/i.gif?id=MARK',
    timeStamp: time,
    requestHeaders: cookies,
    ...details,
  });
  const noted = notes[0]?.({ ...facts, ...more }) as { readonly facts: SessionFacts } | null | undefined;
  return noted?.facts.sentSince ?? null;
}

describe('a request of a page under audit', () => {
  it('to another site is noted with the choice in force and the names that go with it, no value', () => {
    const sent = after({});
    const at = '2026-12-01T10:00:00.000Z';
    expect(sent).toEqual([
      { host: 'www.stats.test', consent: 'after-refusal', requests: 1, cookies: ['_ga', 'uid'], from: at, to: at },
    ]);
    expect(JSON.stringify(sent)).not.toContain('MARK');
  });

  it.each([
    ['to the portal’s own site', { url: 'https://static.x.fr/a.js' }, {}],
    ['by which the visitor goes elsewhere', { type: 'main_frame' }, {}],
    ['of no tab', { tabId: -1 }, {}],
    ['of another site’s page in the tab', {}, { page: 'https://www.autre.test/' }],
  ])('%s is not', (_, details, more) => {
    expect(after(details, more)).toBe(null);
  });
});

it.each([
  [[{ name: 'cookie', value: 'a=1;b=2' }], ['a', 'b']],
  [[{ name: 'Cookie', value: '' }], []],
  [[{ name: 'Cookie', value: '=x; nu; =' }], []],
  [[{ name: 'Accept', value: 'a=1' }], []],
  [[{ name: 'Cookie' }], []],
])('names in %j: %j', (headers, expected) => {
  expect(namesSent(headers)).toEqual(expected);
});
